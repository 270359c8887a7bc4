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
  }

  func run(in world: World) throws -> ProgramStatus {
    var conversation = try Conversation(
      options.openPack(in: world), today: options.today(in: world))
    if let batch {
      return try BatchOfQuestions(file: batch, in: world).answer(with: conversation, in: world)
    }
    let reply = try conversation.reply(
      to: question.joined(separator: " "), in: options.lang)
    if json {
      try world.output.writeLine(ReplyObject(reply, id: nil, short: short).text)
    } else {
      ReplyPage(options: options, world: world, short: short).write(reply)
    }
    if explain {
      world.output.writeLine()
      for line in try conversation.reply(to: "/why").message.split(separator: "\n") {
        world.output.writeLine(String(line))
      }
    }
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
