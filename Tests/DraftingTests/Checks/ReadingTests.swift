import Testing

@testable import Drafting

@Suite struct `How checks read a text` {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let sentences: [String]
    var testDescription: String { text }
  }

  static let cases = [
    Case(text: "One is so. Two is so! Three?", sentences: ["One is so", "Two is so", "Three"]),
    Case(text: "See No. 5 of Mr. Ito. Then go.", sentences: ["See No 5 of Mr Ito", "Then go"]),
    Case(
      text: "It closed.¹ The U.N. Office.[2] So.", sentences: ["It closed", "The U.N Office", "So"]),
    Case(
      text: "A line that runs on over\nthe end. So.",
      sentences: ["A line that runs on over the end", "So"]),
    Case(
      text: "We ask for:\n- one thing\n- two things",
      sentences: ["We ask for", "one thing", "two things"]),
    Case(text: "Er sagt: „Nein.“ Dann geht er.", sentences: ["Er sagt Nein", "Dann geht er"]),
    Case(
      text: "It cost 3.5 million. 2,000 came.", sentences: ["It cost 3.5 million", "2,000 came"]),
    Case(text: "Fin… Puis — rien.", sentences: ["Fin", "Puis rien"]),
  ]

  @Test(arguments: cases)
  func `finds the sentences`(_ example: Case) {
    let passage = Passage(example.text, role: .body, part: "Text")
    #expect(passage.sentences.map(passage.phrase) == example.sentences)
  }

  @Test(arguments: [
    ("He said “no more” and went.", "no more"), ("Il dit « jamais plus » hier.", "jamais plus"),
    ("The States' duties and \"the rest\" of it.", "the rest"), ("It's ‘his own’ book.", "his own"),
    ("An open “ mark only.", ""), ("Don't count 'em all.", ""),
  ])
  func `finds what is quoted`(_ text: String, _ quoted: String) {
    let passage = Passage(text, role: .body, part: "Text")
    #expect(passage.words.filter(\.isQuoted).map(\.text).joined(separator: " ") == quoted)
  }

  @Test func `parts a text from outside by its headings`() {
    let text = """
      Deaths after release

      Riverton Legal Aid, in special consultative status
      Agenda item 3

      Mr. President,

      The law

      The law is old, and it is the reason for what follows in this text.[1]

      Recommendations:

      1. Amend it.

      [1] The law of 1971.
      """
    let passages = OutsideText.passages(of: text)
    #expect(passages.map(\.role) == [.title, .head, .body, .body, .body, .notes])
    #expect(passages.dropFirst(2).map(\.part) == ["Text", "The law", "Recommendations", "Notes"])
    #expect(passages.last?.lines.first { !$0.isBlank }?.number == 16)
  }

  @Test(arguments: [
    "", " ", "\n\n\n", "\u{FEFF}", "[", "]", "“”", "((((", "....", "¹²³", "[1]", "1.", "a\rb\r\nc",
    "\u{200B}\u{200D}👩‍👩‍👧‍👦🇨🇭", "العربية نص طويل. جملة أخرى؟", "中文没有空格。第二句！", "e\u{301}\u{301}\u{301}",
    "/ / /",
    "A/ /B", "+", "Mr.", "named", "p. A/HRC/56/52", "A/HRC/56/52 p.", "(a) (b)", "1) 2) 3)", "€",
    "€5",
    "UNODC (", "(UNODC)", "the WHO", "\u{0}\u{1}", "- - -", "#", "# #", "* *",
    "Recommendations\n\n:",
    "Recommendations\n\n-\n\n1.\n\nto", "Notes\n\n1", "Notes\n\n[1]",
    "99999999999999999999999 people",
  ])
  func `takes any text`(_ text: String) {
    for setting in [Setting(), .speech, .council, .review, .letter] {
      for whole in [text, "A title\n\n" + text + "\n\nRecommendations\n\n" + text] {
        #expect(setting.document(whole).findings.count < 100)
      }
    }
  }
}
