import ArgumentParser
import Conversation
import Guidance

/// A command that notes what became of a step.
protocol PlanMarkCommand: WorldCommand {
  /// What became of it.
  static var state: KeptStep.State { get }
  var step: Int { get }
  var options: GlobalOptions { get }
}

extension PlanMarkCommand {
  func run(in world: World) throws -> ProgramStatus {
    world.writePlan(try options.guide(in: world).mark(step, as: Self.state))
    return .done
  }
}

/// Notes that a step is done.
struct PlanDoneCommand: PlanMarkCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Note that a step is done.")
  static let state = KeptStep.State.done

  @Argument(help: "The number of the step.")
  var step: Int

  @OptionGroup var options: GlobalOptions
}

/// Leaves a step out.
struct PlanSkipCommand: PlanMarkCommand {
  static let configuration = CommandConfiguration(
    commandName: "skip", abstract: "Leave a step out.")
  static let state = KeptStep.State.skipped

  @Argument(help: "The number of the step.")
  var step: Int

  @OptionGroup var options: GlobalOptions
}

/// Opens a step again.
struct PlanOpenCommand: PlanMarkCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open a step again that was done or skipped.")
  static let state = KeptStep.State.open

  @Argument(help: "The number of the step.")
  var step: Int

  @OptionGroup var options: GlobalOptions
}
