import ArgumentParser
import Conversation
import Knowledge
import Terminal

/// Takes a way to take part out of the plan.
struct PlanDropCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "Take a way to take part out of the plan, with its notes.")

  @Argument(help: "Its name, or words of its title.")
  var avenue: [String]

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    world.writePlan(try options.guide(in: world).drop(avenue.joined(separator: " ")))
    return .done
  }
}
