import Knowledge
import Schedule
import Understanding

extension Conversation {
  /// A command of the conversation.
  package enum Command: String, CaseIterable, Sendable {
    case help, tour, draft, score, avenues, plan, profile, why, sources, topics, forget, quit

    /// What it does, in a few words.
    package var summary: String {
      switch self {
      case .help: "what you can type"
      case .tour: "ten minutes for your first time: who you are, what you can do, a plan"
      case .draft: "write a document step by step, or go on with one"
      case .score: "your latest scorecard of a government, and how to go on with it"
      case .avenues: "which ways to take part are open to you: /avenues no status, 6 weeks"
      case .plan: "your next steps, with dates: /plan add, /plan done 4, /plan how 4"
      case .profile: "what your NGO is and has, so that answers fit it"
      case .why: "how the last answer was found"
      case .sources: "all sources of the last answer, and all notes"
      case .topics: "the subjects I know"
      case .forget: "start afresh, without what was said before"
      case .quit: "leave (Ctrl-D does the same)"
      }
    }
  }

  /// Returns the reply to a line that begins with a slash.
  mutating func reply(toCommand line: String) throws -> Reply {
    let words = line.dropFirst().split(separator: " ").map { $0.lowercased() }
    guard let command = Command(rawValue: words.first ?? "") else {
      return Self.unknown(words.first ?? "")
    }
    var reply = Reply(.command)
    switch command {
    case .help: reply.message = Self.help
    case .draft: return try self.reply(toDraft: words.dropFirst().joined(separator: " "))
    case .score: return try replyToScore()
    case .avenues: return try self.reply(toAvenues: words.dropFirst().joined(separator: " "))
    case .tour: return try beginTour()
    case .profile: return try beginProfile()
    case .plan: return try self.reply(toPlan: line.splitOnce.rest)
    case .why: reply.message = try why()
    case .sources: reply.message = sources
    case .topics: reply.message = try topics(in: words.dropFirst().joined(separator: " "))
    case .forget:
      context = Context()
      reply.message = "Forgotten. The next question stands on its own."
    case .quit:
      reply.message = "Goodbye."
      reply.isFarewell = true
    }
    return reply
  }

  private static func unknown(_ name: String) -> Reply {
    var reply = Reply(.decline)
    let nearest = nearestName(to: name, among: Command.allCases.map(\.rawValue))
    reply.message =
      "There is no command '/\(name)'."
      + (nearest.map { " Did you mean '/\($0)'?" } ?? " Type /help for those there are.")
    return reply
  }

  private static var help: String {
    let commands = Command.allCases.map { "- /\($0.rawValue): \($0.summary)" }
    return """
      Ask in your own words, in a line. Short is fine: "hrc side event deadline". Go on with "and \
      the cost?"; I say what I take it to be about. When I offer choices, type a number.

      \(commands.joined(separator: "\n"))

      Tab completes commands and names. Ctrl-C drops the line you are typing.
      """
  }

  private func why() throws -> String {
    let dates = context.lastOccasions.map { $0.explanation(on: today) }
    guard !dates.isEmpty || !context.lastInterpretations.isEmpty else {
      return "There is no answer yet to explain. Ask something first."
    }
    let readings = try context.lastInterpretations.map { reading in
      try reading.explanation(from: pack, calibration: interpreter.calibration)
        .joined(separator: "\n")
    }
    return ([dates.joined(separator: "\n")] + readings).filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }

  private var sources: String {
    guard !context.lastSources.isEmpty || !context.lastCaveats.isEmpty else {
      return "There is no answer yet whose sources could be shown. Ask something first."
    }
    return
      (context.lastSources.map { "- \($0.citation)" }
      + context.lastCaveats.map { "- Note: \($0)" }).joined(separator: "\n")
  }

  private func topics(in name: String) throws -> String {
    let bodies = try pack.subjects(.body)
    guard !name.isEmpty else {
      let lines = bodies.map { "- \($0.concept.short): \($0.concept.name) (\($0.entries) answers)" }
      return "I know about:\n\n" + lines.joined(separator: "\n")
        + "\n\nType /topics and a name for its questions, such as: /topics \(bodies.first?.concept.short ?? "CND")"
    }
    let known = bodies.map(\.concept.short)
    guard let body = bodies.first(where: { $0.concept.short.lowercased() == name })?.concept else {
      return "I know no subject called '\(name)'."
        + (nearestName(to: name, among: known.map { $0.lowercased() }).map {
          " Did you mean '\($0)'?"
        } ?? " Type /topics for those there are.")
    }
    let entries = try pack.entries(about: body.id, limit: 200)
    return "\(body.name):\n\n" + entries.map { "- \($0.title)" }.joined(separator: "\n")
  }
}
