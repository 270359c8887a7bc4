import Foundation
import Knowledge
import Scorecards

/// A scorecard as a JSON object; scripts depend on its keys.
struct ScorecardObject: Encodable {
  private struct GradeObject: Encodable {
    let commitment: String
    let number: Int
    let title: String
    let mark: Int?
    let light: String?
    let given: String?
    let reason: String?
    let trend: String?
    let earlier: [EarlierObject]
    let evidence: String
    let source: String
    let date: String?
    let recommendation: String
    let practice: String

    private enum CodingKeys: String, CodingKey {
      case commitment, number, title, mark, light, reason, trend, earlier, evidence, source, date
      case recommendation
      case given = "given_as"
      case practice = "good_practice"
    }
  }

  private struct EarlierObject: Encodable {
    let year: Int
    let mark: Int
    let light: String
  }

  private struct ObjectionObject: Encodable {
    let commitment: String?
    let message: String
    let advice: String
  }

  private let id: Int
  private let kind = "score"
  private let country: String
  private let name: String
  private let year: Int
  private let scheme: String
  private let done: String
  private let grades: [GradeObject]
  private let objections: [ObjectionObject]

  private enum CodingKeys: String, CodingKey {
    case id, kind, country, name, year, scheme, done, grades, objections
  }

  init(_ series: ScorecardSeries, _ desk: ScoreDesk) throws {
    let card = series.card
    id = card.id
    country = card.country.text
    name = card.countryName
    year = card.year
    scheme = card.scheme.rawValue
    done = card.completeness(of: desk.commitments)
    grades = desk.commitments.map { commitment in
      let grade = card.grade(of: commitment.id)
      return GradeObject(
        commitment: commitment.id.text, number: commitment.number, title: commitment.title,
        mark: grade.mark?.value, light: grade.mark?.light.rawValue,
        given: grade.mark?.given.rawValue, reason: grade.reason,
        trend: series.trend(of: commitment.id)?.direction.rawValue,
        earlier: series.earlierMarks(of: commitment.id).map {
          EarlierObject(year: $0.year, mark: $0.mark.value, light: $0.mark.light.rawValue)
        }, evidence: grade.evidence, source: grade.source, date: grade.sourceDate?.text,
        recommendation: grade.recommendation, practice: grade.goodPractice)
    }
    objections = series.objections(on: desk.commitments).map {
      ObjectionObject(commitment: $0.commitment?.text, message: $0.message, advice: $0.advice)
    }
  }

  /// The object in one line.
  var text: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}
