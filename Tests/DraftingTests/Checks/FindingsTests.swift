import Drafting
import Knowledge
import Testing

@Suite struct `The findings of a document` {
  @Test func `come with what matters most first, then in the order of the text`() {
    let text = """
      A title that stands alone

      We saw addicts in spring 2025.

      The thugs came to XXX, in Iran.
      """
    let found = Setting().document(text).findings
    #expect(
      found.map(\.check) == ["abuse", "person-first", "placeholder", "country-name", "season"])
    #expect(found.map { $0.spot?.line } == [5, 3, 5, 5, 3])
  }

  @Test func `tell at most five of a check, and how many more there are`() {
    let text = (1...8).map { "The CS\(Character(UnicodeScalar(64 + UInt8($0)))) met." }
      .joined(separator: " ")
    let found = Setting().document(text).findings
    #expect(found.count == 5)
    #expect(found.last?.message.hasSuffix("There are 3 more of this kind.") == true)
  }

  @Test func `rest on a rule, and say what to do`() {
    for check in DraftCheck.all { #expect(!check.looksFor.isEmpty) }
    #expect(Set(DraftCheck.all.map(\.name)).count == DraftCheck.all.count)
    #expect(DraftCheck.all.count >= 40)
    for finding in Setting.council.document(Statements.faulty).findings {
      #expect(!finding.suggestion.isEmpty && !finding.rule.text.isEmpty)
      #expect(finding.rule.source != nil || finding.rule.status == .unverified)
    }
  }

  @Test func `are none, or nearly, in statements as they are handed in`() {
    #expect(Setting.council.document(Statements.council).findings == [])
    #expect(
      Setting.review.document(Statements.review).findings.map(\.check) == ["acronym-used-once"])
    var speech = Setting.limited(minutes: 3)
    speech.kind = "cnd-plenary-oral"
    #expect(speech.document(Statements.speech).findings.map(\.check) == ["over-time"])
  }
}
