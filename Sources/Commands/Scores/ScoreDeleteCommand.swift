import ArgumentParser
import Knowledge
import Scorecards
import Terminal
import Workspace

/// Deletes a scorecard.
struct ScoreDeleteCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete a card; it can be brought back for 30 days.")

  @Argument(help: "The number of the card.")
  var card: Int

  @Flag(help: "Do not ask.")
  var yes = false

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let desk = try ScoreDesk(options, in: world)
    let workspace = try desk.workspace()
    let card = try desk.series(card, in: workspace).card
    guard try yes || agrees(to: card, in: world) else {
      desk.write("Scorecard \(card.id) was left as it is.")
      return .done
    }
    // The days are those of the clock: a day that is only assumed must delete nothing for good.
    let today = world.today
    try workspace.deleteScorecard(card.id, on: today)
    desk.write(
      "Deleted. 'rostrum score restore \(card.id)' brings it back until "
        + "\(today.adding(days: Workspace.daysToBringBack)).")
    return .done
  }

  private func agrees(to card: Scorecard, in world: World) throws -> Bool {
    guard world.inputIsTerminal, !options.withoutInput else {
      throw ValidationError("Nobody can be asked here. Say '--yes' to delete scorecard \(card.id).")
    }
    world.output.write(
      "Delete scorecard \(card.id), \(card.title)? Type yes: ".withoutControls)
    return ["y", "yes"].contains(world.readInput()?.lowercased() ?? "")
  }
}
