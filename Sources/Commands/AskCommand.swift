import ArgumentParser
import Conversation
import Knowledge

/// Answers one question, or a file of them.
struct AskCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Answer a question and end.",
    discussion: """
      The status is 0 when the question was answered, 3 when it was unclear and choices are offered, \
      4 when it was declined.
      """)

  @Argument(help: "The question; quotes around it are not needed.")
  var question: [String] = []

  @Flag(help: "Write the reply as a JSON object.")
  var json = false

  @Flag(help: "Answer in one line.")
  var short = false

  @Flag(help: "Say how the answer was found.")
  var explain = false

  @Option(
    help: ArgumentHelp(
      "Answer the questions of a file of JSON lines, or of standard input.", valueName: "file|-"))
  var batch: String?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if batch == nil, question.allSatisfy({ $0.cleaned.isEmpty }) {
      throw ValidationError("There is no question. Write it behind 'ask'.")
    }
    if batch != nil, !question.isEmpty {
      throw ValidationError("Give either a question or '--batch', not both.")
    }
    if batch != nil, json || short || explain {
      throw ValidationError("'--batch' writes reply objects; it takes no other form.")
    }
    if json, explain {
      throw ValidationError("Give either '--json' or '--explain', not both.")
    }
  }

  func run(in world: World) throws -> ProgramStatus {
    let pack = try options.openPack(in: world)
    let language = try options.language(knownTo: pack)
    // A file of questions is answered alike for everybody.
    var conversation = try Conversation(
      pack, today: options.today(in: world), timeZone: world.timeZone,
      profile: { batch == nil ? options.knownProfile(in: world) : [:] })
    if let batch {
      return try BatchOfQuestions(file: batch, in: world)
        .answer(with: conversation, in: world, language: language)
    }
    let reply = try conversation.reply(to: question.joined(separator: " "), in: language)
    if json {
      try world.output.writeLine(ReplyObject(reply, id: nil, short: short).text)
      return reply.status
    }
    let page = ReplyPage(options: options, world: world, short: short, isConversation: false)
    page.write(reply)
    if explain { page.write(explanation: try conversation.reply(to: "/why").message) }
    return reply.status
  }
}

extension Reply {
  /// The status a program ends with that gave this reply alone.
  var status: ProgramStatus {
    switch kind {
    case .clarify: .unclear
    case .decline: .declined
    case .answer, .deadlines, .draft, .plan, .score, .command: .done
    }
  }
}
