import ArgumentParser
import Conversation
import Guidance
import Knowledge
import Terminal
import Workspace

/// Says which ways to take part are open to the NGO, and why.
struct AvenuesCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "avenues", abstract: "Say which ways to take part are open to your NGO, and why.",
    discussion: """
      It goes by your profile: 'rostrum profile edit' or 'rostrum profile set status none'. The rules are \
      a table, knowledge/avenues.csv.
      """)

  @Flag(help: "List those too that are not open.")
  var all = false

  @Flag(help: "Write JSON, one object an avenue.")
  var json = false

  @Option(help: "How many weeks you have.")
  var weeks: Int?

  @Flag(name: .customLong("no-money"), help: "Nothing may cost anything.")
  var withoutMoney = false

  @Option(
    help: ArgumentHelp("Take this status instead of that of your profile.", valueName: "status"))
  var status: String?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if let status, status.withoutControls.isEmpty {
      throw ValidationError("'--status' needs one, such as '--status none'.")
    }
    if let weeks, weeks < 0 { throw ValidationError("'--weeks \(weeks)' lies in the past.") }
  }

  func run(in world: World) throws -> ProgramStatus {
    let pack = try options.openPack(in: world)
    // Where nothing can be kept, what is open can be told all the same.
    let guide = try Guide(
      pack, today: options.today(in: world), workspace: try? options.openWorkspace(in: world))
    var circumstances = Circumstances(
      guide.profile, weeks: weeks, hasMoney: withoutMoney ? false : nil)
    if let status {
      circumstances.status = try ProfileText(status.withoutControls, for: .status).text
    }
    let verdicts = try guide.verdicts(for: circumstances)
      .filter { all || $0.standing != .closed }
    let page = AvenuesPage(guide: guide, verdicts: verdicts)
    if json {
      for verdict in verdicts { world.output.writeLine(try page.object(verdict)) }
    } else {
      for line in try page.lines(columns: world.output.columns(), knowing: circumstances) {
        world.output.writeLine(line.withoutControls)
      }
    }
    return .done
  }
}
