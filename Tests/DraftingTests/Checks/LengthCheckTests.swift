import Drafting
import Knowledge
import Testing

@Suite struct `Checks of length, time and day` {
  static func words(_ count: Int) -> String {
    Array(repeating: "word", count: count).joined(separator: " ")
  }

  static let cases = [
    CheckCase("over-limit", words(101), finds: ["Take out 1 word."], in: .limited(words: 100)),
    CheckCase("over-limit", words(1_700), finds: ["1,700"], in: .limited(words: 1_500)),
    CheckCase("over-limit", words(100), in: .limited(words: 100)),
    CheckCase("over-limit", words(400), in: .limited(guide: 100...200)),
    CheckCase("near-limit", words(100), finds: ["0 are left"], in: .limited(words: 100)),
    CheckCase("near-limit", words(96), finds: ["4 are left"], in: .limited(words: 100)),
    CheckCase("near-limit", words(95), in: .limited(words: 100)),
    CheckCase("near-limit", words(101), in: .limited(words: 100)),
    CheckCase("far-under", words(49), finds: ["100 to 200"], in: .limited(guide: 100...200)),
    CheckCase("far-under", words(1), finds: ["1 words"], in: .limited(guide: 100...200)),
    CheckCase("far-under", words(50), in: .limited(guide: 100...200)),
    CheckCase("far-under", "", in: .limited(guide: 100...200)),
    CheckCase("over-guide", words(201), finds: ["up to 200"], in: .limited(guide: 100...200)),
    CheckCase("over-guide", words(900), finds: ["900"], in: .limited(guide: 100...200)),
    CheckCase("over-guide", words(200), in: .limited(guide: 100...200)),
    CheckCase("over-guide", words(300), in: .limited(words: 500, guide: 100...200)),
    CheckCase("over-time", words(331), finds: ["3 minutes"], in: .limited(minutes: 3)),
    CheckCase("over-time", words(240), finds: ["Take out 75"], in: .limited(minutes: 1.5)),
    CheckCase("over-time", words(330), in: .limited(minutes: 3)),
    CheckCase("over-time", words(600), in: .limited(minutes: 3)),
    CheckCase(
      "over-ceiling", words(251), finds: ["1 minute 30 seconds"], in: .limited(minutes: 1.5)),
    CheckCase("over-ceiling", words(301), finds: ["more than 300"], in: .limited(minutes: 2)),
    CheckCase("over-ceiling", words(300), in: .limited(minutes: 2)),
    CheckCase("over-ceiling", words(450), in: .limited(minutes: 3)),
    CheckCase("over-pages", words(501), finds: ["1.1 pages"], in: .limited(pages: 1)),
    CheckCase("over-pages", words(1_600), finds: ["3.2 pages"], in: .limited(pages: 3)),
    CheckCase("over-pages", words(500), in: .limited(pages: 1)),
    CheckCase("over-pages", words(900), in: .limited(words: 800)),
    CheckCase("status", "So.", finds: ["in roster status"], in: Setting(status: "roster")),
    CheckCase("status", "So.", finds: ["without consultative"], in: Setting(status: "none")),
    CheckCase("status", "So.", in: Setting(status: "special")),
    CheckCase("status", "So."),
    CheckCase("deadline", "So.", finds: ["passed yesterday"], in: Setting(daysLeft: -1)),
    CheckCase("deadline", "So.", finds: ["7 days are left"], in: Setting(daysLeft: 7)),
    CheckCase("deadline", "So.", finds: ["today"], in: Setting(daysLeft: 0)),
    CheckCase("deadline", "So.", in: Setting(daysLeft: 8)),
    CheckCase("deadline", "So."),
  ]

  @Test(arguments: cases)
  func `find what they should and nothing else`(_ example: CheckCase) {
    #expect(example.isRight, "\(example.findings.map(\.message))")
  }

  @Test func `rest on the source of the limit`() {
    let example = CheckCase("over-limit", Self.words(101), in: .limited(words: 100))
    #expect(example.findings.first?.rule.source == "rules.page")
    #expect(example.findings.first?.weight == .refused)
  }
}
