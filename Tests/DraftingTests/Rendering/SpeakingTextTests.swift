import Drafting
import Knowledge
import Testing

@Suite struct `Text to be read aloud` {
  @Test func `has a sentence a line, the time every half minute, and the total`() {
    let ten = "One two three four five six seven eight nine ten."
    let document = WrittenDocument(
      form: .speech, layout: .plain,
      parts: [
        .init("Speaker", .head, "Ada Renn"),
        .init("Address", .text, "Thank you, Mr. President."),
        .init("Body", .text, "\(ten) \(ten)\n\n\(ten) \(ten)"),
        .init("Close", .text, "I thank you."),
      ])
    #expect(
      document.rendering.speakingText(wordsPerMinute: 20) == """
        CHECK AGAINST DELIVERY
        Speaker: Ada Renn


        Thank you, Mr. President.


        \(ten)  [0:30]
        \(ten)  [1:00]


        \(ten)  [1:30]
        \(ten)  [2:00]


        I thank you.


        [Total 2:21: 47 words at 20 a minute]

        """)
  }

  struct Case: CustomTestStringConvertible {
    let text: String
    let sentences: Int

    init(_ text: String, _ sentences: Int) {
      self.text = text
      self.sentences = sentences
    }

    var testDescription: String { text }
  }

  static let cases = [
    Case("It is so. It was not.", 2),
    Case("Why? Because! So…", 3),
    Case("Mr. Vell and Ms. Holm met in St. Gallen.", 1),
    Case("See para. 26 of resolution 73/192. It says so.", 2),
    Case("J. R. Smith spoke.", 1),
    Case("The U.N. General Assembly met, e.g. In spring.", 1),
    Case("He said: \"Stop.\" Then he left.", 2),
    Case("We counted 214.[1] Nobody else did.", 2),
    Case("In 2025. In 2026.", 2),
    Case("¿Por qué? ¡Ya! Sí.", 3),
    Case("3.5 per cent. of all", 1),
  ]

  @Test(arguments: cases)
  func `is parted into sentences`(_ example: Case) {
    let document = WrittenDocument(
      form: .speech, layout: .plain, parts: [.init("Text", .text, example.text)])
    let spoken = document.rendering.speakingText(wordsPerMinute: 10_000)
      .split(separator: "\n").dropFirst().dropLast()
    #expect(spoken.count == example.sentences, "\(spoken)")
  }

  @Test(arguments: [-1, 0, 1, 110])
  func `is made at any rate and of any length`(rate: Int) {
    for parts in [[], [WrittenDocument.Part("Text", .text, "Word.")]] {
      let document = WrittenDocument(form: .speech, layout: .plain, parts: parts)
      #expect(document.rendering.speakingText(wordsPerMinute: rate).contains("[Total"))
    }
  }
}
