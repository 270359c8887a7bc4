import ArgumentParser
import Conversation
import Terminal

/// Says in a line what an acronym or a word of the meeting room means.
struct TermCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "term", abstract: "Say in one line what an acronym or a meeting-room word means.",
    discussion:
      "The status is that of 'ask': 3 where several things may be meant, 4 where it is not known.")

  @Argument(help: "The term; quotes around it are not needed.")
  var term: [String]

  @OptionGroup var options: GlobalOptions

  /// The most letters of an acronym that may be typed in lower case.
  private static let longestAcronym = 6

  func validate() throws {
    if term.allSatisfy({ $0.cleaned.isEmpty }) {
      throw ValidationError("There is no term. Write it behind 'term'.")
    }
  }

  func run(in world: World) throws -> ProgramStatus {
    let pack = try options.openPack(in: world)
    let conversation = try Conversation(pack, today: options.today(in: world))
    let reply = try spellings.map { spelling in
      var conversation = conversation
      return try conversation.reply(to: "what is " + spelling, in: options.language(knownTo: pack))
    }.max { $0.confidence < $1.confidence }
    guard let reply else { return .declined }
    ReplyPage(options: options, world: world, short: true, isConversation: false).write(reply)
    return reply.status
  }

  /// The term as it was typed, and in capitals where it may be an acronym ("who" is a word, WHO none).
  private var spellings: [String] {
    let typed = term.joined(separator: " ")
    return typed.count <= Self.longestAcronym ? [typed.uppercased(), typed] : [typed]
  }
}
