import Drafting
import Knowledge
import Understanding

extension Conversation {
  /// Whether a draft is open, so that an empty line has a meaning.
  package var isWriting: Bool {
    interview != nil
  }

  /// Whether an empty line has a meaning: it ends an answer, or passes a question over.
  package var takesEmptyLines: Bool {
    isWriting || tour != nil
  }

  /// The number of the draft that is open.
  package var openDraft: Int? {
    interview?.manuscript.draft.id
  }

  /// What stands before the cursor: the open part of a draft with its length, else a mere sign.
  package var prompt: String {
    guard let interview else { return "> " }
    guard let step = interview.step else { return "draft \(interview.manuscript.draft.id)> " }
    let heading = interview.manuscript.heading(of: step.section)
    guard let answer = step.answer, answer.state == .writing else { return "\(heading)> " }
    return "\(heading), \(answer.text.wordCount.words)> "
  }

  /// Returns a reply with the next open question, or the list of parts where there is none.
  mutating func askNext(_ message: String) -> Reply {
    var reply = Reply.draft(message)
    guard let interview else { return reply }
    if interview.changedElsewhere {
      self.interview?.changedElsewhere = false
      reply.message +=
        " The draft was changed in another window too: this shows both; all wordings are in its history."
    }
    reply.meter = meter
    if let step = interview.step {
      reply.after = interview.manuscript.question(step)
    } else {
      let missing = interview.manuscript.missing.map { interview.manuscript.heading(of: $0) }
      let ending =
        missing.isEmpty
        ? "Every question is answered." : "Still needed: \(missing.joined(separator: ", "))."
      reply.after =
        "\(ending)\n\n\(interview.manuscript.checklist)\n\nType check to look for mistakes, preview to "
        + "read it, edit and a number to change a part, export docx to make a file, later to leave.\n\n"
        + "Form: \(interview.manuscript.kind.format)"
        + (interview.manuscript.kind.submit.map { "\n\nHand in: \($0)" } ?? "")
    }
    return reply
  }

  /// Returns a reply that leaves the question open and puts it again in short.
  func askAgain(_ message: String) -> Reply {
    var reply = Reply.draft(message)
    reply.after = openQuestion
    return reply
  }

  /// The open question in a line.
  var openQuestion: String {
    guard let interview, let step = interview.step else { return "" }
    return "\(interview.manuscript.heading(of: step.section)): "
      + interview.manuscript.ask(of: step.section)
  }

  /// The length of the draft, where anything of it is written.
  private var meter: Reply.Meter? {
    guard let interview, interview.length.words > 0 else { return nil }
    return Reply.Meter(
      length: interview.length, isSpoken: interview.manuscript.kind.form == .speech)
  }

  /// Answers a question that was asked in the middle of a draft, and comes back to it.
  mutating func answer(question: String) throws -> Reply {
    guard !question.isEmpty else { return askAgain("Type your question behind the question mark.") }
    let reply = try replyWithDates(to: question, in: nil)
    try remember(reply)
    offeredKinds = []
    interview?.notTaken = question
    interview?.hasMenu = reply.kind == .clarify
    return comingBack(reply) ?? reply
  }

  /// From which confidence on a line that looks like a question is answered, not taken as text.
  private static let askedFrom = 0.85
  /// The most words of such a line; longer ones are text that asks its readers.
  private static let mostWordsAsked = 25

  /// Answers a line that is plainly a question of its own; nothing where it may be text.
  mutating func replyIfPlainlyAsked(_ line: String) throws -> Reply? {
    guard line.hasSuffix("?"), line.wordCount <= Self.mostWordsAsked,
      interview?.step?.answer?.state != .writing
    else { return nil }
    let reply = try replyWithDates(to: line, in: nil)
    guard [.answer, .deadlines].contains(reply.kind), reply.confidence >= Self.askedFrom else {
      return nil
    }
    var answered = try answer(question: line)
    answered.after +=
      "\n\nI took that for a question to me. If it is text of your draft, type keep."
    return answered
  }
}
