import ArgumentParser
import Conversation
import Guidance
import Knowledge
import Terminal

/// Shows the plan.
struct PlanShowCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what is to be done next (this is the default).")

  @Flag(help: "List the steps too that are done or skipped.")
  var all = false

  @Flag(help: "Write JSON, one object a step.")
  var json = false

  @Option(help: ArgumentHelp("Write a calendar to import into others.", valueName: "file"))
  var ics: String?

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let guide = try options.guide(in: world)
    let today = try options.today(in: world)
    if let ics {
      try CalendarFile(path: ics).write(
        PlanPage.occasions(of: guide.plan(), on: today), on: today, in: world)
    }
    if json {
      for step in try guide.plan() where all || step.kept.state == .open {
        world.output.writeLine(try PlanPage.object(step))
      }
    } else if ics == nil || world.output.isTerminal {
      world.writePlan(try guide.tellPlan(done: all))
    }
    return .done
  }
}
