import Drafting
import Knowledge
import Testing

@Suite struct `Checks of a draft` {
  static func section(
    _ id: String, place: DocumentSection.Place = .section, isRequired: Bool = true,
    repeats: String? = nil, profile: ProfileLine? = nil
  ) -> DocumentSection {
    DocumentSection(
      id: ID(id), heading: id.prefix(1).uppercased() + id.dropFirst(), ask: "What about \(id)?",
      why: "", example: "In May 2026 our team counted 214 arrests in Riverton.", help: "",
      isRequired: isRequired, share: 50, isOneLine: false, place: place, choices: nil,
      mostChoices: 1, repeats: repeats, when: DocumentCondition(), uses: [], profile: profile)
  }

  static let setting = Setting(sections: [
    section("title", place: .title, isRequired: false), section("name", place: .head),
    section("situation"), section("recommendations", repeats: "recommendation"),
    section("contact", isRequired: false, profile: .email), section("notes", place: .notes),
  ])

  static let good: [AnswerPlace: DraftAnswer] = [
    AnswerPlace("title"): DraftAnswer("Deaths after release", .written),
    AnswerPlace("name"): DraftAnswer("Riverton Legal Aid (RLA)", .written),
    AnswerPlace("situation"): DraftAnswer("In 2026 RLA met 20 people.[1]", .written),
    AnswerPlace("recommendations"): DraftAnswer("States should report by 2028.", .written),
    AnswerPlace("notes"): DraftAnswer("[1] Our own figures.", .written),
  ]

  func findings(_ answers: [String: DraftAnswer?], language: String = "en") -> [Finding] {
    var setting = Self.setting
    var all = Self.good
    for (section, answer) in answers { all[AnswerPlace(ID(section))] = answer }
    setting.answers = all
    setting.language = language
    return setting.document().findings
  }

  @Test func `find nothing in a good one`() {
    #expect(findings([:]) == [])
  }

  @Test func `find parts that are missing, open or to be looked at`() {
    let found = findings([
      "situation": DraftAnswer("It is so.", .writing), "name": nil,
      "recommendations": DraftAnswer("States should report by 2028.", .lookAgain),
      "notes": DraftAnswer("", .skipped),
    ])
    #expect(found.map(\.check) == ["missing-part", "missing-part", "unfinished", "look-again"])
    #expect(found.map { $0.spot?.part } == [nil, nil, "Situation", "Recommendations"])
  }

  @Test func `find the example of a question`() {
    let found = findings([
      "situation": DraftAnswer(
        "So it is.\nIn May 2026 our team counted 214 arrests in Riverton.[1]", .written)
    ])
    #expect(found.map(\.check) == ["example-left"])
    #expect(found.first?.spot?.line == 2)
    #expect(found.first?.spot?.place == AnswerPlace("situation"))
  }

  @Test func `leave contact parts alone and find addresses elsewhere`() {
    let contact = DraftAnswer("jane@example.org", .written)
    #expect(findings(["contact": contact]) == [])
    let found = findings(["situation": DraftAnswer("Write to jane@example.org.[1]", .written)])
    #expect(found.map(\.check) == ["contact-details"])
  }

  @Test func `find a title that is too long`() {
    let words = Array(repeating: "word", count: 16).joined(separator: " ")
    #expect(findings(["title": DraftAnswer(words, .written)]).map(\.check) == ["title"])
    let fewer = DraftAnswer(String(words.dropLast(5)), .written)
    #expect(findings(["title": fewer]) == [])
  }

  @Test func `find a title missing only in a text that has none in its first line`() {
    let check = CheckCase("title", "This is a sentence. It goes on.", in: Self.setting)
    #expect(check.findings.count == 1)
    let titled = CheckCase("title", "A title\n\nThis is a sentence.", in: Self.setting)
    #expect(titled.findings == [])
  }

  @Test func `read one recommendation an answer`() {
    let found = findings(["recommendations": DraftAnswer("Amend the drug law by 2028.", .written)])
    #expect(found.map(\.check) == ["request-without-addressee"])
  }

  @Test func `leave out what rests on English words in other languages`() {
    let text = DraftAnswer("Les addicts meurent en Iran. Voir a/hrc/56/52.[1]", .written)
    let english = findings(["situation": text]).map(\.check)
    #expect(english == ["person-first", "country-name", "symbol-form"])
    #expect(findings(["situation": text], language: "fr").map(\.check) == ["symbol-form"])
  }

  @Test func `refuse a language that is not taken`() {
    let found = findings([:], language: "de")
    #expect(found.map(\.check) == ["language"])
    #expect(found.first?.message.contains("German") == true)
    #expect(findings([:], language: "es") == [])
  }
}
