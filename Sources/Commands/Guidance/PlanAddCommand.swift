import ArgumentParser
import Conversation
import Knowledge
import Terminal

/// Puts a way to take part into the plan.
struct PlanAddCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Put a way to take part into the plan, with its steps.")

  @Argument(help: "Its name in 'rostrum avenues --json', or words of its title.")
  var avenue: [String]

  @Option(
    help: ArgumentHelp("Aim at the day of this rule of the calendar.", valueName: "rule"))
  var due: String?

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let guide = try options.guide(in: world)
    let said = try guide.add(avenue.joined(separator: " "), aimingAt: due.map { ID($0) })
    world.writePlan(said)
    return .done
  }
}
