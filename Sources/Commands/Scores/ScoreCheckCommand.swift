import ArgumentParser
import Scorecards

/// Says what is open to attack in a card.
struct ScoreCheckCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what a minister's office would attack first.",
    discussion: "The status is 1 where there is something.")

  @Argument(help: "The number of the card; the one changed last where it is left out.")
  var card: Int?

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let desk = try ScoreDesk(options, in: world)
    let series = try desk.series(card)
    let objections = series.objections(on: desk.commitments)
    guard !objections.isEmpty else {
      desk.write(
        series.card.marked(of: desk.commitments).isEmpty
          ? "Nothing is graded yet." : "Nothing found that is open to attack.")
      return .done
    }
    desk.write(try objections.map { "- " + (try desk.words($0)) }.joined(separator: "\n"))
    return .failure
  }
}
