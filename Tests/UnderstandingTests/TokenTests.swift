import Testing

@testable import Understanding

@Suite struct `The words of a question` {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let words: [String]
    var testDescription: String { text }

    init(_ text: String, _ words: String...) {
      self.text = text
      self.words = words
    }
  }

  @Test(arguments: [
    Case("What is the CND?", "what", "is", "the", "cnd"),
    Case("side-event", "side", "event"),
    Case("U.P.R. deadline", "upr", "deadline"),
    Case("A/HRC/41/NGO/137 what is that", "a/hrc/41/ngo/137", "what", "is", "that"),
    Case("write to info@vngoc.org.", "write", "to", "info@vngoc.org"),
    Case("CND69", "cnd", "69"),
    Case("69th CND", "69", "cnd"),
    Case("the 1st and 2nd", "the", "1", "and", "2"),
    Case("Matej Košir", "matej", "kosir"),
    Case("l'adhésion", "l", "adhesion"),
    Case("don't", "don", "t"),
    Case("ＣＮＤ ﬁle", "cnd", "file"),
    Case("and/or", "and", "or"),
    Case("¿Quién?", "quien"),
    Case("  ", ""),
  ])
  func `are folded and cut where people would cut them`(_ example: Case) {
    #expect(Token.words(of: example.text).map(\.text) == example.words.filter { !$0.isEmpty })
  }

  @Test func `know whether they stood in quotation marks`() {
    let quoted = Token.words(of: "what is \"silence procedure\" for").filter(\.isQuoted)
    #expect(quoted.map(\.text) == ["silence", "procedure"])
  }

  @Test func `of a very long text are cut off`() {
    let text = String(repeating: "word ", count: 100_000)
    #expect(Token.words(of: text).count <= Token.longestQuestion / 5)
  }
}

@Suite struct `The stemmer` {
  @Test func `brings the forms of a word together`() {
    let stemmer = Stemmer(language: "english")
    #expect(stemmer.stem("statements") == stemmer.stem("statement"))
    #expect(stemmer.stem("membership") == stemmer.stem("memberships"))
  }

  @Test func `leaves names and numbers alone`() {
    let stemmer = Stemmer(language: "english")
    #expect(stemmer.stem("a/hrc/41/ngo/137") == "a/hrc/41/ngo/137")
    #expect(stemmer.stem("2029") == "2029")
  }
}
