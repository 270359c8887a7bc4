import ArgumentParser
import Drafting
import Knowledge
import Terminal
import Workspace

/// Deletes a draft.
struct DraftDeleteCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete a draft; it can be brought back for 30 days.")

  @Argument(help: "The number of the draft.")
  var draft: Int

  @Flag(help: "Do not ask.")
  var yes = false

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let desk = try DraftDesk(options, in: world)
    let title = try desk.manuscript(draft).draft.title
    guard try yes || agrees(to: title, in: world) else {
      desk.write("Draft \(draft) was left as it is.")
      return .done
    }
    // The days are those of the clock: a day that is only assumed must delete nothing for good.
    let today = world.today
    try desk.workspace().delete(draft, on: today)
    desk.write(
      "Deleted. 'rostrum draft restore \(draft)' brings it back until "
        + "\(today.adding(days: Workspace.daysToBringBack)).")
    return .done
  }

  private func agrees(to title: String, in world: World) throws -> Bool {
    guard world.inputIsTerminal, !options.withoutInput else {
      throw ValidationError("Nobody can be asked here. Say '--yes' to delete draft \(draft).")
    }
    world.output.write("Delete draft \(draft), '\(title.withoutControls)'? Type yes: ")
    return ["y", "yes"].contains(world.readInput()?.lowercased() ?? "")
  }
}
