import Knowledge
import Testing

@testable import Scorecards

@Suite struct `The way through the questions` {
  @Test func `begins with what is not graded, and passes over what is`() {
    let card = Sample.card(2026, .five, Sample.grade("boats", 2))
    let round = GradingRound(card, of: Sample.commitments)
    #expect(round.place == Scorecard.Place("fees", .mark))
  }

  @Test func `asks why where there is no grade, and goes on with the next`() {
    var round = GradingRound(Sample.card(2026), of: Sample.commitments)
    round.goOn(.withheld(reason: ""))
    #expect(round.place == Scorecard.Place("boats", .reason))
    round.goOn(.withheld(reason: "No data."))
    #expect(round.place == Scorecard.Place("fees", .mark))
  }

  @Test func `goes on where it was left`() {
    let card = Scorecard(
      id: 1, country: "country-nor", countryName: "Norway", year: 2026, scheme: .five,
      grades: ["fees": Sample.grade("fees", 2)],
      position: Scorecard.Place("fees", .source))
    var round = GradingRound(card, of: Sample.commitments)
    #expect(round.place == Scorecard.Place("fees", .source))
    round.skip()
    #expect(round.place == Scorecard.Place("data", .mark))
    round.skip()
    #expect(round.place == nil)
  }

  struct Stale: CustomTestStringConvertible, Sendable {
    let question: GradeQuestion
    let verdict: Grade.Verdict?
    let begins: GradeQuestion
    var testDescription: String { "\(question), \(verdict.map { "\($0)" } ?? "open")" }
  }

  static let stale = [
    Stale(question: .reason, verdict: mark(3), begins: .mark),
    Stale(question: .reason, verdict: nil, begins: .mark),
    Stale(question: .reason, verdict: .withheld(reason: ""), begins: .reason),
    Stale(question: .source, verdict: .withheld(reason: "No data."), begins: .mark),
    Stale(question: .practice, verdict: nil, begins: .mark),
    Stale(question: .practice, verdict: mark(3), begins: .practice),
  ]

  @Test(arguments: stale)
  func `asks for the grade where the open question no longer fits`(_ example: Stale) {
    let card = Scorecard(
      id: 1, country: "country-nor", countryName: "Norway", year: 2026, scheme: .five,
      grades: ["fees": Grade("fees", verdict: example.verdict)],
      position: Scorecard.Place("fees", example.question))
    let round = GradingRound(card, of: Sample.commitments)
    #expect(round.place == Scorecard.Place("fees", example.begins))
  }

  private static func mark(_ value: Int) -> Grade.Verdict? {
    Mark(value, given: .five).map { .marked($0) }
  }

  @Test func `asks for a grade again, with no way back to what does not belong to it`() {
    var round = GradingRound(Sample.card(2026), of: Sample.commitments)
    round.skip()
    round.goOn(Self.mark(3))
    round.goOn(Self.mark(3))
    round.startAgain()
    #expect(round.place == Scorecard.Place("fees", .mark))
    let wentBack = round.goBack()
    #expect(wentBack && round.place == Scorecard.Place("boats", .mark))
  }

  @Test func `goes back over the border of a commitment, and comes by it again`() {
    var round = GradingRound(Sample.card(2026), of: Sample.commitments)
    let hadNone = round.goBack()
    round.skip()
    let hadOne = round.goBack()
    #expect(!hadNone && hadOne)
    #expect(round.place == Scorecard.Place("boats", .mark))
    round.skip()
    #expect(round.place == Scorecard.Place("fees", .mark))
  }
}
