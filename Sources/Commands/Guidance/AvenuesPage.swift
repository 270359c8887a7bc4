import Conversation
import Foundation
import Guidance
import Knowledge
import Terminal

/// Verdicts on avenues, laid out for people and as objects for programs.
struct AvenuesPage {
  let guide: Guide
  let verdicts: [Verdict]

  /// Returns the page in lines of at most so many columns.
  func lines(columns: Int, knowing circumstances: Circumstances) throws -> [String] {
    Wrapping.lines(
      of: try guide.words(of: verdicts, for: circumstances), columns: columns)
  }

  /// Returns a verdict as a JSON object in one line; scripts depend on its keys.
  func object(_ verdict: Verdict) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    let avenue = verdict.avenue
    let due = verdict.due
    let object = VerdictObject(
      id: avenue.id.text, title: avenue.title, verdict: verdict.standing.name,
      reasons: verdict.reasons.map(\.text), partner: avenue.partner, first: avenue.first,
      next: due?.title, nextDay: due?.opening.firstDay(from: guide.outlook.today).description,
      basis: due?.basis.rawValue,
      kind: avenue.kind?.text, entry: avenue.entry?.text,
      sources: try guide.sources(of: avenue).map(\.citation))
    return String(decoding: try encoder.encode(object), as: UTF8.self)
  }
}

extension DaySpan {
  /// Returns the first of its days that is not past; the last where all are.
  fileprivate func firstDay(from today: Day) -> Day {
    min(max(first, today), last)
  }
}

/// A verdict for programs.
private struct VerdictObject: Encodable {
  let id: String
  let title: String
  let verdict: String
  let reasons: [String]
  let partner: String?
  let first: String
  let next: String?
  let nextDay: String?
  let basis: String?
  let kind: String?
  let entry: String?
  let sources: [String]

  private enum CodingKeys: String, CodingKey {
    case id, title, verdict, reasons, partner, first, next, basis, kind, entry, sources
    case nextDay = "next_day"
  }
}
