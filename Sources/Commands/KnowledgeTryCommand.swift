import ArgumentParser
import Conversation
import Knowledge
import KnowledgeFiles
import Terminal

/// Asks a knowledge folder a question while it is being edited.
struct KnowledgeTryCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "try", abstract: "Ask the knowledge files a question, and say how it was found.",
    discussion: """
      With '--watch' the question is asked again whenever a file is saved, until Ctrl-C. A mistake in \
      a file is shown, and the watching goes on.
      """)

  @Argument(help: "The question; quotes around it are not needed.")
  var question: [String]

  @Flag(help: "Ask again whenever a file is saved.")
  var watch = false

  @OptionGroup var options: GlobalOptions

  /// How often the files are looked at, in seconds.
  private static let pause = 0.4

  func run(in world: World) throws -> ProgramStatus {
    let path = options.knowledgeFolder(in: world)
    guard watch else { return try ask(path, in: world) }
    var seen: FolderStamp?
    repeat {
      let stamp = FolderStamp(of: path)
      guard stamp != seen else { continue }
      seen = stamp
      do {
        _ = try ask(path, in: world)
      } catch {
        world.output.writeLine("\(error)".withoutControls)
      }
      world.output.writeLine("Waiting for a file to be saved; Ctrl-C ends it.")
      world.output.writeLine()
    } while world.wait(Self.pause)
    return .done
  }

  private func ask(_ path: String, in world: World) throws -> ProgramStatus {
    let pack = try GlobalOptions.pack(fromFolder: path)
    var conversation = try Conversation(pack, today: options.today(in: world))
    let reply = try conversation.reply(
      to: question.joined(separator: " "), in: options.language(knownTo: pack))
    let page = ReplyPage(options: options, world: world, short: false, isConversation: false)
    world.output.writeLine("\(reply.kind.rawValue): \(reply.entry?.text ?? "no entry")")
    world.output.writeLine()
    page.write(reply)
    page.write(explanation: try conversation.reply(to: "/why").message)
    return reply.status
  }
}
