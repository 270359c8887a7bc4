import Drafting
import Guidance
package import Knowledge
import Schedule
import Understanding

/// A conversation: takes lines, gives replies, and remembers what it was about.
///
/// It prints nothing and asks no clock, so that the same lines on the same day get the same replies.
package struct Conversation {
  let pack: Pack
  let interpreter: Interpreter
  /// The concepts that have dates.
  let dated: Set<ID<Concept>>
  let today: Day
  /// The name of the reader's time zone, where it is known.
  let timeZone: String?
  var context = Context()
  /// Where drafts are written; nothing where there is no place for them, as in a single question.
  let room: WritingRoom?
  /// Returns what the NGO has said about itself, where no draft can be written.
  let knownProfile: () throws -> [ProfileLine: String]
  /// The draft that is being written.
  var interview: Interview?
  /// The document kinds a number stands for.
  var offeredKinds: [ID<DocumentKind>] = []
  /// The ways to take part that were listed last, by number.
  var listedAvenues: [Avenue] = []
  /// The walk through the profile, or the tour, that is under way.
  var tour: Tour?

  /// The most letters of a line that are read; nobody asks anything in more.
  private static let longestLine = 4000

  /// Starts a conversation over a pack on a day, with somebody in a time zone where that is known.
  ///
  /// Drafts can be written in it where it has a room for that. The profile is asked for where an answer
  /// depends on it.
  package init(
    _ pack: Pack, today: Day, timeZone: String? = nil, room: WritingRoom? = nil,
    profile: @escaping () throws -> [ProfileLine: String] = { [:] }
  ) throws {
    self.room = room
    knownProfile = profile
    self.pack = pack
    self.today = today
    self.timeZone = timeZone
    interpreter = try Interpreter(pack)
    dated = try pack.conceptsWithOccasions()
  }

  /// Returns the reply to a line, and remembers it.
  ///
  /// The code of the language it is in can be given where that is known.
  package mutating func reply(to line: String, in language: String? = nil) throws -> Reply {
    if let reply = try reply(inInterview: line) ?? reply(toOfferedKind: line) ?? reply(inTour: line)
    {
      return reply
    }
    return try comingBackToTour(answer(to: line, in: language))
  }

  /// Returns the reply to a line that no draft and no tour has taken, and remembers it.
  mutating func answer(to line: String, in language: String? = nil) throws -> Reply {
    let (line, ownState) = try naming(ownState: String(line.cleaned.prefix(Self.longestLine)))
    var reply =
      if line.isEmpty {
        Reply.emptyLine
      } else if line.hasPrefix("/") {
        try reply(toCommand: line)
      } else if let chosen = try choice(line) {
        chosen
      } else if let begun = try beginning(line) {
        begun
      } else if let avenues = try avenues(askedFor: line) {
        avenues
      } else {
        try replyWithDates(to: line, in: language)
      }
    if let ownState { reply.readAs.append(ownState) }
    try remember(reply)
    return try fitted(reply)
  }

  /// From where dates are looked at.
  var vantage: Vantage {
    Vantage(today: today, timeZone: timeZone)
  }

  mutating func remember(_ reply: Reply) throws {
    // A mistyped number or command is no turn: what was offered stays on offer.
    guard
      !reply.answers.isEmpty || !reply.interpretations.isEmpty || !reply.occasions.isEmpty
    else { return }
    let subjects = try (reply.answers.first?.about ?? []).compactMap { try pack.concept($0) }
    context.note(reply, subjects: subjects)
  }

  /// Returns the answer a number stands for, or nothing where the line is no number on offer.
  func choice(_ line: String) throws -> Reply? {
    guard let number = Int(line), line.count <= 2 else { return nil }
    guard number != 0 || context.offered.isEmpty else {
      var reply = Reply(.decline)
      reply.message = "None of these, then. Say it in other words, or type /topics."
      return reply
    }
    guard context.offered.indices.contains(number - 1),
      let answer = try pack.answer(for: context.offered[number - 1])
    else {
      var reply = Reply(.decline)
      reply.message =
        "There is no number \(number) to choose"
        + (context.offered.isEmpty
          ? " now. Ask something first." : ": type 1 to \(context.offered.count).")
      return reply
    }
    var reply = try saying(answer)
    reply.interpretations = [try interpreter.interpretation(of: answer.title)]
    return reply
  }

  /// Returns a reply that says what an entry says.
  func saying(_ answer: Answer) throws -> Reply {
    var reply = Reply(answer.scope == .outside ? .decline : .answer)
    reply.answers = [answer]
    reply.stale = answer.stale(on: today)
    return reply
  }
}

extension Reply {
  /// The reply to a line that holds signs but no words.
  static var wordless: Reply {
    var reply = Reply(.decline)
    reply.message = "I see no words in that. Type a question, or /help."
    return reply
  }

  fileprivate static var emptyLine: Reply {
    var reply = Reply(.decline)
    reply.message = "Type a question, such as: who can join the VNGOC? Or type /help."
    return reply
  }
}

extension String {
  /// The text without control characters and blanks around it.
  ///
  /// Whatever is typed is shown again in corrections: an escape sequence must never reach the
  /// terminal.
  package var cleaned: String {
    let scalars = unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
        .unassigned:
        " "
      default: scalar
      }
    }
    var text = String(String.UnicodeScalarView(scalars))[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
