import Knowledge
import Testing

@testable import Scorecards

@Suite struct `What an office would attack` {
  struct Case: CustomTestStringConvertible, Sendable {
    let message: String
    let card: Scorecard
    var testDescription: String { message }
  }

  static let cases = [
    Case(
      message: "grade 2 has no evidence",
      card: Sample.card(2026, .five, Sample.grade("boats", 2, evidence: ""))),
    Case(
      message: "the evidence has no source",
      card: Sample.card(2026, .five, Sample.grade("boats", 2, source: "", date: nil))),
    Case(
      message: "the source has no date",
      card: Sample.card(2026, .five, Sample.grade("boats", 2, date: nil))),
    Case(
      message: "the source is of 2020-05, 6 years before the year you grade",
      card: Sample.card(2026, .five, Sample.grade("boats", 2, date: "2020-05"))),
    Case(
      message: "no recommendation",
      card: Sample.card(2026, .five, Sample.grade("boats", 2, recommendation: ""))),
    Case(
      message: "no grade, and no reason for it",
      card: Sample.card(2026, .five, Grade("boats", verdict: .withheld(reason: "")))),
    Case(
      message: "the grade went up from 1 in 2025, with the same evidence",
      card: Sample.card(2026, .five, Sample.grade("boats", 2, evidence: "As it was."))),
    Case(
      message: "the evidence is that of 2025, word for word",
      card: Sample.card(2026, .five, Sample.grade("boats", 1, evidence: "As it was."))),
    Case(
      message: "nothing that goes well is named",
      card: Sample.card(2026, .five, Sample.grade("boats", 2))),
    Case(
      message: "all 3 grades are 2",
      card: Sample.card(
        2026, .five, Sample.grade("boats", 2), Sample.grade("fees", 2), Sample.grade("data", 2))),
    Case(
      message: "all grades rest on one source",
      card: Sample.card(
        2026, .five, Sample.grade("boats", 2), Sample.grade("fees", 3), Sample.grade("data", 2))),
    Case(
      message: "some grades were given as lights",
      card: Sample.card(2026, .five, Sample.grade("boats", 1, .light))),
  ]

  @Test(arguments: cases)
  func `is named before they do`(_ example: Case) {
    let before = Sample.card(2025, .five, Sample.grade("boats", 1, evidence: "As it was."))
    let series = ScorecardSeries(example.card, among: [before])
    let messages = series.objections(on: Sample.commitments).map(\.message)
    #expect(messages.contains(example.message), "\(messages)")
  }

  @Test func `names a source only for what stands in it`() throws {
    let card = Sample.card(
      2026, .five, Sample.grade("boats", 2, date: "2019", recommendation: "", practice: "Good."),
      Sample.grade("fees", 3, evidence: "", source: "", date: nil))
    let objections = ScorecardSeries(card, among: []).objections(on: Sample.commitments)
    let found = Dictionary(objections.map { ($0.message, $0.facts) }) { first, _ in first }
    #expect(found["no recommendation"] == [])
    #expect(found["the source is of 2019, 7 years before the year you grade"] == [])
    #expect(found["grade 3 has no evidence"] == ["grading.fair"])
  }

  @Test func `is nothing where each grade is shown`() {
    let card = Sample.card(
      2026, .five, Sample.grade("boats", 2, date: "2021", practice: "One goes well."),
      Sample.grade("fees", 3, source: "Court"))
    #expect(ScorecardSeries(card, among: []).objections(on: Sample.commitments).isEmpty)
  }
}
