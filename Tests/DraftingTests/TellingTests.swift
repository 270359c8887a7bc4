import Knowledge
import TestSupport
import Testing

@testable import Drafting

@Suite struct `How a length is told` {
  struct Case: CustomTestStringConvertible {
    let length: Length
    let isSpoken: Bool
    let text: String
    var testDescription: String { text }
  }

  static let cases = [
    Case(
      length: length(120, of: 1500, .words), isSpoken: false,
      text: "120 of 1,500 words, 1,380 left, about 0.2 pages"),
    Case(
      length: length(1512, of: 1500, .words), isSpoken: false,
      text: "1,512 of 1,500 words, OVER by 12, about 2.9 pages"),
    Case(
      length: length(3, of: 520, .pages(1)), isSpoken: false,
      text: "3 words, about 0.1 of 1 page, about 517 words left"),
    Case(
      length: length(110, of: 165, .minutes(1.5)), isSpoken: true,
      text: "110 words, 1 min of 1 min 30 s at 110 words a minute, about 55 words left"),
    Case(
      length: length(10, of: 400, .advice), isSpoken: false,
      text: "10 words of about 400 that we suggest, about 0.1 pages"),
    Case(
      length: length(10, of: nil, .advice), isSpoken: false,
      text: "10 words, about 0.1 pages; no limit is known"),
  ]

  @Test(arguments: cases)
  func `in words and figures`(_ example: Case) {
    #expect(example.length.words(isSpoken: example.isSpoken) == example.text)
  }

  @Test func `as a bar that fills up and says when it is over`() {
    #expect(Self.length(0, of: 100, .words).bar(width: 4) == "[....]")
    #expect(Self.length(50, of: 100, .words).bar(width: 4) == "[##..]")
    #expect(Self.length(150, of: 100, .words).bar(width: 4) == "[####!")
    #expect(Self.length(150, of: nil, .advice).bar(width: 4) == nil)
  }

  private static func length(_ words: Int, of most: Int?, _ basis: Length.Basis) -> Length {
    Length(words: words, mostWords: most, basis: basis, wordsPerMinute: 110, wordsPerPage: 520)
  }
}

@Suite struct `What changed between two wordings` {
  struct Case: CustomTestStringConvertible {
    let old: String
    let new: String
    let text: String
    var testDescription: String { text }
  }

  static let cases = [
    Case(old: "We row.", new: "We row.", text: "We row."),
    Case(old: "", new: "We row.", text: "{+We row.+}"),
    Case(old: "We row.", new: "", text: "[-We row.-]"),
    Case(
      old: "We row at dawn.", new: "We often row at noon.",
      text: "We {+often+} row at [-dawn.-] {+noon.+}"),
  ]

  @Test(arguments: cases)
  func `stands in brackets`(_ example: Case) {
    #expect(WordChanges.text(from: example.old, to: example.new) == example.text)
  }
}

@Suite struct `Words are counted` {
  @Test(arguments: [
    ("", 0), ("one", 1), ("  one   two\nthree ", 3), ("a – b", 2), ("1,500 words", 2),
    ("HIV/AIDS-related", 1), ("l'eau", 1), ("...", 0), ("[1]", 1),
  ])
  func `as word processors do`(_ text: String, _ count: Int) {
    #expect(text.wordCount == count)
  }
}

@Suite struct `A document kind is found` {
  struct Case: CustomTestStringConvertible {
    let words: String
    /// The kind that is taken; nothing where it is asked back.
    let surely: ID<DocumentKind>?
    /// What is offered first, where it is asked back.
    var first: ID<DocumentKind>?
    var testDescription: String { words }
  }

  static let cases = [
    Case(words: "HRC written statement", surely: "hrc-written-statement"),
    Case(
      words: "a written statement to the Human Rights Council", surely: "hrc-written-statement"),
    Case(words: "hrc-oral-statement", surely: "hrc-oral-statement"),
    Case(words: "joint UPR submission", surely: "upr-submission-joint"),
    Case(words: "letter to our ministry before the CND", surely: "letter-pre-cnd"),
    Case(words: "shadow report to CEDAW", surely: "tb-alternative-report"),
    Case(words: "a letter to my ministry", surely: nil, first: "letter-arq-scheduling"),
    Case(words: "a long and tender love letter", surely: nil, first: "letter-hlpf-reporting"),
    Case(words: "a poem", surely: nil),
  ]

  @Test(arguments: cases)
  func `by the words people use for it, and asked back where it is not sure`(
    _ example: Case
  ) throws {
    switch KindFinder(try RepositoryKnowledge.kinds()).kind(meantBy: example.words) {
    case .surely(let kind): #expect(kind.id == example.surely)
    case .perhaps(let kinds):
      #expect(example.surely == nil)
      #expect(kinds.first?.id == example.first)
    }
  }
}
