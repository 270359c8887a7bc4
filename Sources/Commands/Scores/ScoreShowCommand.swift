import ArgumentParser
import Knowledge
import Scorecards
import Terminal
import Workspace

/// Shows a scorecard, or one commitment of it.
struct ScoreShowCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a card: its grades, how they moved, and what is weak.",
    discussion: """
      With a commitment: all that is said on it, and what was said before. Its name alone is looked for in the \
      card changed last.
      """)

  @Argument(help: "The number of the card; the one changed last where it is left out.")
  var card: String?

  @Argument(help: "A commitment, by number or name.")
  var commitment: String?

  @Flag(help: "Write the card as a JSON object.")
  var json = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    let isOne = commitment != nil || card.map { Int($0) == nil } ?? false
    if json, isOne {
      throw ValidationError("'--json' writes a whole card. Leave the commitment out.")
    }
  }

  func run(in world: World) throws -> ProgramStatus {
    let desk = try ScoreDesk(options, in: world)
    let (series, chosen) = try desk.target(
      card, commitment, of: "show", in: try desk.workspace())
    if json {
      try world.output.writeLine(ScorecardObject(series, desk).text)
      return .done
    }
    let page = ScorecardPage(desk: desk, series: series)
    if let chosen {
      try page.write(chosen)
    } else {
      try page.write()
    }
    return .done
  }
}
