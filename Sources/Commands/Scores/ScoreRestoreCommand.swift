import ArgumentParser
import Scorecards
import Workspace

/// Brings a deleted scorecard back.
struct ScoreRestoreCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Bring a deleted card back.")

  @Argument(help: "The number of the card.")
  var card: Int

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let desk = try ScoreDesk(options, in: world)
    let workspace = try desk.workspace()
    guard let deleted = try workspace.scorecards(deleted: true).first(where: { $0.id == card })
    else {
      _ = try desk.series(card, in: workspace)
      desk.write("Scorecard \(card) was not deleted.")
      return .done
    }
    let other = try workspace.scorecards().first {
      $0.country == deleted.country && $0.year == deleted.year
    }
    if let other { throw ScoreError.there(card: other.id, title: other.title) }
    try workspace.bringBackScorecard(card)
    desk.write("Scorecard \(card), \(deleted.title), is back.")
    return .done
  }
}
