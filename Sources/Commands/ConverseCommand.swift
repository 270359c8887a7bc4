import ArgumentParser

/// Holds a conversation: at a terminal with line editing, on a pipe one turn a line.
struct ConverseCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "converse", abstract: "Open the conversation (this is the default).")

  @OptionGroup var options: GlobalOptions

  @MainActor
  func run(in world: World) throws -> ProgramStatus {
    let dialogue = try Dialogue(options, in: world)
    return try dialogue.hold(dialogue.conversation())
  }
}
