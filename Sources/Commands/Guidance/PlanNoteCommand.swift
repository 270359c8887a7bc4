import ArgumentParser
import Conversation
import Knowledge
import Terminal

/// Notes something on a step.
struct PlanNoteCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Note something on a step; a hyphen takes the note away.")

  @Argument(help: "The number of the step.")
  var step: Int

  @Argument(help: "The note; without one the note there is shown.")
  var text: [String] = []

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let text = text.joined(separator: " ").withoutControls
    world.writePlan(try options.guide(in: world).note(text, on: step))
    return .done
  }
}
