import ArgumentParser
import Knowledge
import Schedule
import Terminal
import Understanding

/// Lists what is due and what is on.
struct DeadlinesCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadlines", abstract: "List what is due, and the meetings to come.",
    discussion: """
      A date is published (a source gives it), derived (it follows by a rule) or expected (nothing is \
      published; the pattern of other years gives a window).
      """)

  @Option(help: ArgumentHelp("Only those of a body, such as CND.", valueName: "name"))
  var body: String?

  @Option(
    help: ArgumentHelp(
      "Only those of the UPR review of a State, by name or ISO code.", valueName: "name"))
  var country: String?

  @Option(
    help: ArgumentHelp(
      "How far to look: 90d, 8w, 6m, 1y, or words such as 'March 2027'.", valueName: "time"))
  var within: String?

  @Flag(help: "List everything that is known, the past too.")
  var all = false

  @Flag(help: "Write JSON, one object a date.")
  var json = false

  @Flag(help: "Show the months, with the days marked.")
  var calendar = false

  @Option(help: ArgumentHelp("Write a calendar to import into others.", valueName: "file"))
  var ics: String?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if json, calendar { throw ValidationError("Give either '--json' or '--calendar', not both.") }
    if all, within != nil {
      throw ValidationError("'--all' has no limit: leave '--within' out, or '--all'.")
    }
  }

  func run(in world: World) throws -> ProgramStatus {
    let pack = try options.openPack(in: world)
    let today = try options.today(in: world)
    let query = try DeadlinesQuery(self, pack, today: today)
    let occasions = try query.occasions()
    if let ics { try CalendarFile(path: ics).write(occasions, on: today, in: world) }
    let vantage = Vantage(today: today, timeZone: world.timeZone)
    if json {
      try world.output.writeLine(OccasionObject.text(of: occasions, on: today))
    } else if calendar {
      let view = MonthView(occasions, within: query.shown(occasions), today: today)
      page(of: view.lines(columns: world.output.columns()), in: world)
    } else if ics == nil || world.output.isTerminal {
      let list = DeadlinesPage(occasions: occasions, heading: query.heading, vantage: vantage)
      page(of: list.lines(columns: world.output.columns()), in: world)
    }
    return .done
  }

  private func page(of lines: [String], in world: World) {
    for line in lines { world.output.writeLine(line.withoutControls) }
  }
}
