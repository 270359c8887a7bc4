import Knowledge
import Testing

@Suite struct `A phrase pattern` {
  struct Case: CustomTestStringConvertible, Sendable {
    let pattern: String
    let phrasings: [String]
    var testDescription: String { pattern }

    init(_ pattern: String, _ phrasings: String...) {
      self.pattern = pattern
      self.phrasings = phrasings
    }
  }

  @Test(arguments: [
    Case("how to join", "how to join"),
    Case("(how|where) to join", "how to join", "where to join"),
    Case("join [the] club", "join the club", "join club"),
    Case("join [the|our] club", "join the club", "join our club", "join club"),
    Case("{vngoc} fee", "VNGOC fee"),
    Case(
      "[what is] the (yearly [membership]|annual) fee",
      "what is the yearly membership fee", "what is the yearly fee", "what is the annual fee",
      "the yearly membership fee", "the yearly fee", "the annual fee"),
  ])
  func `stands for its phrasings`(_ example: Case) throws {
    let pattern = try PhrasePattern(example.pattern)
    #expect(pattern.expansions(limit: 20) { $0.text.uppercased() } == example.phrasings)
  }

  @Test(arguments: ["(a|b", "a)", "[a", "a]", "{a", "a|b", ""])
  func `with a mistake is refused`(text: String) {
    #expect(throws: PhrasePattern.Mistake.self) { try PhrasePattern(text) }
  }

  @Test func `never stands for more phrasings than are asked for`() throws {
    let pattern = try PhrasePattern("(a|b|c) (a|b|c) (a|b|c)")
    #expect(pattern.expansions(limit: 5) { $0.text }.count == 5)
  }
}
