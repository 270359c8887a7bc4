import Testing
import Text

@Suite struct `A sentence` {
  struct Case: CustomTestStringConvertible, Sendable {
    let sentences: [String]
    var testDescription: String { sentences.joined(separator: " | ") }
  }

  static let cases = [
    Case(sentences: ["The U.S. Embassy came.", "It left."]),
    Case(sentences: ["Half can row, e.g. at night.", "Others cannot"]),
    Case(sentences: ["See art. 5 and No. 7.", "All is there!", "Is it?"]),
    Case(sentences: ["See https://club.example/a.", "Write to us@club.example.", "Thanks."]),
    Case(sentences: []),
  ]

  @Test(arguments: cases)
  func `ends where the next one begins, and not at an abbreviation`(_ example: Case) {
    let text = example.sentences.joined(separator: " ")
    #expect(Sentence.sentences(of: text) == example.sentences)
  }
}
