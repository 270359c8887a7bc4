import ArgumentParser
import Conversation

/// Goes on with a draft.
struct DraftResumeCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Go on with a draft where you left it.")

  @Argument(help: "The number of the draft.")
  var draft: Int

  @OptionGroup var options: GlobalOptions

  @MainActor
  func run(in world: World) throws -> ProgramStatus {
    let dialogue = try Dialogue(options, in: world)
    var conversation = try dialogue.conversation()
    let opening = try conversation.resume(draft)
    return try dialogue.hold(conversation, opening: opening)
  }
}
