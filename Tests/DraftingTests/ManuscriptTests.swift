import Knowledge
import TestSupport
import Testing

@testable import Drafting

@Suite struct `A draft read with its kind` {
  @Test func `asks in the order of the document, and a condition decides what is asked`() throws {
    var draft = try Talk()
    #expect(draft.asked == ["organisation", "status", "title", "subjects", "story", "wishes"])
    draft.answer("subjects", "boats")
    #expect(
      draft.asked == ["organisation", "status", "title", "subjects", "oars", "story", "wishes"])
  }

  @Test func `asks for one more of several until one is left out`() throws {
    var draft = try Talk()
    draft.answer("wishes", "Oars.")
    #expect(draft.manuscript.steps.last?.place == AnswerPlace("wishes", 2))
    #expect(draft.manuscript.steps.last?.isFurther == true)
    draft.skip("wishes", 2)
    #expect(draft.manuscript.openStep()?.place == AnswerPlace("organisation"))
  }

  @Test func `asks next what is open, and comes round to what was passed over`() throws {
    var draft = try Talk()
    draft.answer("story", "We rowed.")
    #expect(draft.manuscript.openStep(after: AnswerPlace("story"))?.place == AnswerPlace("wishes"))
    draft.answer("wishes", "Oars.")
    draft.skip("wishes", 2)
    let next = draft.manuscript.openStep(after: AnswerPlace("wishes", 2))
    #expect(next?.place == AnswerPlace("organisation"))
  }

  @Test func `marks what builds on a changed answer and discards nothing`() throws {
    var draft = try Talk()
    draft.answer("subjects", "boats")
    draft.answer("oars", "Six.")
    draft.answer("story", "We rowed.")
    draft.answer("subjects", "fees")
    #expect(
      draft.manuscript.answer(at: AnswerPlace("story")) == DraftAnswer("We rowed.", .lookAgain))
    #expect(draft.manuscript.answer(at: AnswerPlace("oars")) == DraftAnswer("Six.", .written))
    #expect(!draft.asked.contains("oars"))
    draft.answer("subjects", "boats")
    #expect(draft.manuscript.text.parts.first?.texts == ["Six."])
  }

  @Test func `marks what builds on an answer that was typed anew line by line`() throws {
    var draft = try Talk()
    draft.answer("story", "We rowed.")
    draft.answer("wishes", "Oars.")
    draft.type("We swam.", at: "story")
    draft.answer("story", "We swam.")
    #expect(draft.manuscript.answer(at: AnswerPlace("wishes"))?.state == .lookAgain)
  }

  @Test func `marks nothing where an answer is given again unchanged`() throws {
    var draft = try Talk()
    draft.answer("subjects", "boats")
    draft.answer("story", "We rowed.")
    draft.answer("subjects", "boats")
    #expect(draft.manuscript.answer(at: AnswerPlace("story"))?.state == .written)
  }

  @Test func `adds line to line while an answer is being written`() throws {
    var draft = try Talk()
    draft.type("One.", at: "story")
    draft.type("- two", at: "story")
    draft.type("- three", at: "story")
    draft.type("Four.", at: "story")
    let answer = draft.manuscript.answer(at: AnswerPlace("story"))
    #expect(answer == DraftAnswer("One.\n\n- two\n- three\n\nFour.", .writing))
  }

  @Test func `keeps the short lines of an address or a signature together`() throws {
    var draft = try Talk()
    draft.type("We thank you.", at: "story")
    draft.type("Yours sincerely,", at: "story")
    draft.type("Ada Renn", at: "story")
    let text = draft.manuscript.answer(at: AnswerPlace("story"))?.text
    #expect(text == "We thank you.\n\nYours sincerely,\nAda Renn")
  }

  @Test func `has the limit of the status, and counts title, headings and text`() throws {
    var draft = try Talk()
    #expect(draft.manuscript.length().mostWords == 20)
    draft.answer("status", "general")
    draft.answer("organisation", "Anna")
    draft.answer("title", "Boats for all")
    draft.answer("story", "We rowed – and 12 won.")
    #expect(draft.manuscript.length().mostWords == 40)
    #expect(draft.manuscript.length().words == 3 + 1 + 5)
  }

  @Test func `prints what was chosen in the words for paper`() throws {
    var draft = try Talk()
    draft.answer("subjects", "boats\nroom")
    #expect(draft.manuscript.text.head.map(\.text) == ["boats, the room"])
  }

  @Test func `says what is missing`() throws {
    var draft = try Talk()
    draft.answer("story", "We rowed.")
    draft.skip("title")
    #expect(
      draft.manuscript.missing.map(\.id) == [
        "organisation", "status", "title", "subjects", "wishes",
      ])
    #expect(draft.manuscript.checklist.contains("[-] 3. Title: skipped, but required"))
  }
}

/// A draft of the small talk, with short ways to answer.
struct Talk {
  var manuscript: Manuscript

  init() throws {
    let pack = try Pack.compiled(SmallDocuments.files)
    let kind = try #require(try pack.documentKind("club-talk"))
    manuscript = Manuscript(
      kind: kind, draft: Draft(id: 1, kind: kind.id, title: "", language: "en"),
      lists: try pack.choiceLists())
  }

  var asked: [String] {
    manuscript.steps.map(\.place.section.text)
  }

  mutating func answer(_ section: ID<DocumentSection>, _ text: String, item: Int = 1) {
    for change in manuscript.changes(answering: AnswerPlace(section, item), with: text) {
      manuscript.draft.apply(change)
    }
  }

  mutating func skip(_ section: ID<DocumentSection>, _ item: Int = 1) {
    manuscript.draft.apply(manuscript.change(skipping: AnswerPlace(section, item)))
  }

  mutating func type(_ line: String, at section: ID<DocumentSection>) {
    manuscript.draft.apply(manuscript.change(adding: line, at: AnswerPlace(section)))
  }
}
