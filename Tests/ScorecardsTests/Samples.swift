import Knowledge

@testable import Scorecards

/// Commitments and cards that the tests share.
enum Sample {
  static let commitments = [
    commitment("boats", 1, "Boats for all"), commitment("fees", 2, "Fair fees"),
    commitment("data", 3, "Data & more"),
  ]

  static func commitment(_ id: ID<Commitment>, _ number: Int, _ short: String) -> Commitment {
    Commitment(
      id: id, number: number, short: short, title: short + ", in full", about: "It matters.",
      paragraphs: [
        CommitmentParagraph(
          document: "rules", place: "Rules, para. \(number)", says: "Something is promised",
          certainty: .content, sources: ["page"]),
        CommitmentParagraph(
          document: "rules", place: "Rules, para. 9", says: "Remembered words",
          certainty: .recalled),
      ], gather: [], look: [], asks: [])
  }

  static func card(
    _ year: Int, _ scheme: GradeScheme = .five, _ grades: Grade...
  ) -> Scorecard {
    Scorecard(
      id: year, country: "country-nor", countryName: "Norway", year: year, scheme: scheme,
      grades: Dictionary(grades.map { ($0.commitment, $0) }) { first, _ in first })
  }

  static func grade(
    _ id: ID<Commitment>, _ value: Int, _ given: GradeScheme = .five, evidence: String = "True.",
    source: String = "Ministry", date: String? = "2026", recommendation: String = "Do it.",
    practice: String = ""
  ) -> Grade {
    Grade(
      id, verdict: Mark(value, given: given).map { .marked($0) }, evidence: evidence,
      source: source, sourceDate: date.flatMap { RoughDay($0) }, recommendation: recommendation,
      goodPractice: practice)
  }
}
