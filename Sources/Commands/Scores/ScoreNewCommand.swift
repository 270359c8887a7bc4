import ArgumentParser
import Conversation
import Knowledge
import Scorecards
import Workspace

/// Begins a scorecard.
struct ScoreNewCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin the scorecard of a government for a year.",
    usage: "rostrum score new <country> <year> [--scheme five|light]")

  @Argument(help: ArgumentHelp("The country, then the year.", valueName: "country> <year"))
  var countryAndYear: [String]

  @Option(help: "How to grade: five (1 to 5, 5 is best) or light (green, orange, red).")
  var scheme: String?

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let desk = try ScoreDesk(options, in: world)
    let words = countryAndYear.map(\.cleaned)
    guard words.count > 1, let text = words.last, let year = Int(text) else {
      throw ScoreError.unreadableYear(words.last ?? "")
    }
    let last = try options.today(in: world).year
    guard (ScoreError.firstYear...max(last, ScoreError.firstYear)).contains(year) else {
      throw ScoreError.yearOutOfReach(year, last: last)
    }
    let country = try desk.pack.country(named: words.dropLast().joined(separator: " "))
    let workspace = try desk.workspace()
    let cards = try workspace.scorecards().filter { $0.country == country.id }
    if let there = cards.first(where: { $0.year == year }) {
      throw ScoreError.there(card: there.id, title: there.title)
    }
    // Years are compared: without a word of the user the scheme is that of the year before.
    let before = cards.filter { $0.year < year }.max { $0.year < $1.year }
    let chosen = try scheme.map { try ScoreDesk.scheme($0) } ?? before?.scheme ?? .five
    let id = try workspace.beginScorecard(
      of: country.id, called: country.name, year: year, scheme: chosen, at: world.now())
    desk.write("Begun: scorecard \(id), \(country.name) \(year), graded \(chosen.title).")
    if let before {
      desk.write(
        "It will be compared with that of \(before.year): "
          + "\(before.completeness(of: desk.commitments)).")
    }
    desk.write("'rostrum score grade \(id)' goes through the commitments one by one.")
    return .done
  }
}
