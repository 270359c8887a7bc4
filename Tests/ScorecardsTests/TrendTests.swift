import Knowledge
import Testing

@testable import Scorecards

@Suite struct `How a grade moved` {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let before: [Scorecard]
    let now: Scorecard
    let words: String?
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "better", before: [Sample.card(2025, .five, Sample.grade("boats", 2))],
      now: Sample.card(2026, .five, Sample.grade("boats", 3)), words: "up from 2 in 2025"),
    Case(
      name: "worse, against the last year that graded it",
      before: [
        Sample.card(2023, .five, Sample.grade("boats", 1)),
        Sample.card(2024, .five, Sample.grade("boats", 5)), Sample.card(2025),
      ], now: Sample.card(2026, .five, Sample.grade("boats", 3)), words: "down from 5 in 2024"),
    Case(
      name: "the same", before: [Sample.card(2025, .five, Sample.grade("boats", 3))],
      now: Sample.card(2026, .five, Sample.grade("boats", 3)), words: "as in 2025"),
    Case(
      name: "new, whatever a later year says",
      before: [Sample.card(2027, .five, Sample.grade("boats", 3))],
      now: Sample.card(2026, .five, Sample.grade("boats", 3)), words: "first grade"),
    Case(
      name: "no finer than the light of one of the two",
      before: [Sample.card(2025, .light, Sample.grade("boats", 5, .light))],
      now: Sample.card(2026, .five, Sample.grade("boats", 4)), words: "as in 2025"),
    Case(
      name: "as lights on a card of lights",
      before: [Sample.card(2025, .five, Sample.grade("boats", 2))],
      now: Sample.card(2026, .light, Sample.grade("boats", 3)), words: "up from red in 2025"),
    Case(
      name: "nothing where there is no grade",
      before: [Sample.card(2025, .five, Sample.grade("boats", 2))], now: Sample.card(2026),
      words: nil),
  ]

  @Test(arguments: cases)
  func `is told against the last earlier grade`(_ example: Case) {
    let series = ScorecardSeries(example.now, among: example.before + [example.now])
    #expect(series.trend(of: "boats")?.words(in: example.now.scheme) == example.words)
  }
}
