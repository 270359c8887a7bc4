import Testing
import Text

@Suite struct `Words written as Markdown` {
  struct Case: CustomTestStringConvertible, Sendable {
    let words: String
    let markdown: String
    var testDescription: String { words }
  }

  static let cases = [
    Case(words: "ii. Report", markdown: "ii\\. Report"),
    Case(words: "12) Report", markdown: "12\\) Report"),
    Case(words: "- a *b* c_d _e_", markdown: "\\- a \\*b\\* c_d \\_e\\_"),
    Case(words: "Report. ii. Page", markdown: "Report. ii. Page"),
    Case(words: "a | b", markdown: "a \\| b"),
  ]

  @Test(arguments: cases)
  func `say these words and no more`(_ example: Case) {
    #expect(MarkdownText.line(example.words) == example.markdown)
  }
}
