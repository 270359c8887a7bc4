import Drafting
import Knowledge
import TestSupport
import Testing
import Workspace

@testable import Conversation

/// When a draft is due, on 20 November 2026.
@Suite struct `The day a draft is due` {
  struct Case: CustomTestStringConvertible {
    let session: String?
    /// The days left and how sure the day is; nothing where no day is known.
    let due: (days: Int, basis: Occasion.Basis)?
    /// Whether checks say that it is too late.
    let isRefused: Bool
    var testDescription: String { session ?? "no session" }
  }

  static let cases = [
    Case(session: nil, due: (115, .derived), isRefused: false),
    Case(session: "12th regatta, 2027", due: (115, .derived), isRefused: false),
    Case(session: "Regatta 13", due: (185, .expected), isRefused: false),
    Case(session: "11th regatta, June 2026", due: (-202, .published), isRefused: true),
    Case(session: "the summer one", due: (115, .derived), isRefused: false),
  ]

  @Test(arguments: cases)
  func `is that of the session it names, else the next; only a certain one refuses`(
    _ example: Case
  ) throws {
    let conversation = try Conversation(
      Pack.compiled(Self.files), today: try #require(Day("2026-11-20")))
    let kind = try #require(try conversation.pack.documentKind("club-talk"))
    let answers = example.session.map { [AnswerPlace(.session): DraftAnswer($0, .written)] }
    let draft = Draft(id: 1, kind: kind.id, title: "", language: "en", answers: answers ?? [:])
    let manuscript = try conversation.manuscript(of: draft, kind)
    let due = try conversation.nextDeadline(for: manuscript)
    #expect(due?.daysLeft(on: conversation.today) == example.due?.days)
    #expect(due?.basis == example.due?.basis)
    let findings = try conversation.checkedDocument(kind, manuscript, manuscript.text).findings
    #expect(
      findings.contains { $0.check == "deadline" && $0.weight == .refused } == example.isRefused)
  }

  private static let files = SmallCalendar.files
    .merging(["documents/club-talk.yaml": document]) { $1 }

  private static let document = """
    id: club-talk
    title: Talk at the assembly
    about: [club]
    due: [entries]
    purpose: Say something.
    audience: The members.
    who: Members.
    languages: [en]
    format: Paper.
    deadline: Before the regatta.
    sections:
      - {id: session, heading: Session, ask: Which?, why: To file it., example: "12", help: See it., one_line: yes, place: head}
    """
}
