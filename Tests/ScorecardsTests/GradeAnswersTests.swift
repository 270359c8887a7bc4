import Knowledge
import Testing

@testable import Scorecards

@Suite struct `An answer to a question on a grade` {
  struct Case: CustomTestStringConvertible, Sendable {
    let question: GradeQuestion
    let text: String
    var scheme = GradeScheme.five
    let error: String
    var testDescription: String { text }
  }

  static let cases = [
    Case(
      question: .mark, text: "7",
      error: "'7' is no grade of this card. Give 1, 2, 3, 4 or 5 (5 is best), or none."),
    Case(
      question: .mark, text: "green",
      error:
        "'green' is a light, and this card is graded from 1 to 5, 5 is best. Give a number, or "
        + "change the card with 'rostrum score scheme CARD light'."),
    Case(
      question: .mark, text: "4", scheme: .light,
      error:
        "'4' is a number, and this card is graded by traffic light. Give green, orange or red, "
        + "or change the card with 'rostrum score scheme CARD five'."),
    Case(
      question: .date, text: "03/04/2026",
      error: "'03/04/2026' is no date I can read. Write a year (2026), a month (2026-05) or a day "
        + "(2026-05-14)."),
    Case(
      question: .date, text: "2026-13",
      error: "'2026-13' is no date I can read. Write a year (2026), a month (2026-05) or a day "
        + "(2026-05-14)."),
    Case(
      question: .date, text: "2026-12",
      error: "'2026-12' lies ahead: today is 2026-11-20. Give the date on which the source was "
        + "published."),
  ]

  @Test(arguments: cases)
  func `is refused with what to write instead`(_ example: Case) throws {
    let today = try #require(Day("2026-11-20"))
    var grade = Sample.grade("boats", 2)
    let before = grade
    let error = #expect(throws: GradeError.self) {
      try grade.take(example.text, for: example.question, in: example.scheme, on: today)
    }
    #expect(error?.description == example.error)
    #expect(grade == before)
  }

  @Test(arguments: ["2026", "2026-11", "2026-11-20", "1998"])
  func `is taken as exactly as a date is known`(_ text: String) throws {
    var grade = Grade("boats")
    try grade.take(text, for: .date, in: .five, on: try #require(Day("2026-11-20")))
    #expect(grade.sourceDate?.text == text)
  }

  @Test(arguments: GradeQuestion.allCases)
  func `is emptied by a hyphen`(_ question: GradeQuestion) throws {
    let today = try #require(Day("2026-11-20"))
    var grade =
      question == .reason
      ? Grade("boats", verdict: .withheld(reason: "No data."))
      : Sample.grade("boats", 2, practice: "They share.")
    #expect(!grade.text(of: question, in: .five).isEmpty)
    try grade.take("-", for: question, in: .five, on: today)
    #expect(grade.text(of: question, in: .five).isEmpty)
  }

  @Test func `of none keeps the reason that was given, and takes the place of a mark`() throws {
    let today = try #require(Day("2026-11-20"))
    var withheld = Grade("boats", verdict: .withheld(reason: "No data."))
    try withheld.take("none", for: .mark, in: .five, on: today)
    #expect(withheld.reason == "No data.")
    var marked = Sample.grade("boats", 2)
    try marked.take("none", for: .mark, in: .five, on: today)
    #expect(marked.mark == nil && marked.reason?.isEmpty == true)
  }
}
