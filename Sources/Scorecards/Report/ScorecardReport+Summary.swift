import Knowledge
import Text

extension ScorecardReport {
  /// The first thing a minister sees: how many, how they moved, and the chart.
  var glance: [ReportBlock] {
    guard !marked.isEmpty else {
      return [.heading(1, "Grades at a glance"), .paragraph("No commitment is graded yet.")]
    }
    return [.heading(1, "Grades at a glance"), .paragraph(counts), .chart]
  }

  /// The grades with their reasons, a line each.
  var summary: [ReportBlock] {
    marked.isEmpty ? [] : [.heading(1, "Grade by grade"), table]
  }

  /// How many there are, and how they moved.
  private var counts: String {
    let trends = marked.compactMap { series.trend(of: $0.id)?.direction }
    var text = "\(marked.count) of \(commitments.count) commitments are graded."
    guard !series.earlier.isEmpty, trends.contains(where: { $0 != .new }) else { return text }
    let parts = [("better", Trend.Direction.up), ("worse", .down), ("unchanged", .same)]
      .compactMap { word, direction -> String? in
        let count = trends.count { $0 == direction }
        return count == 0 ? nil : "\(count) \(count == 1 ? "is" : "are") \(word)"
      }
    text += " Against the last earlier grade, \(parts.joined(separator: ", "))"
    let new = trends.count { $0 == .new }
    if new > 0 { text += "; \(new) \(new == 1 ? "is" : "are") graded for the first time" }
    return text + "."
  }

  private var table: ReportBlock {
    let rows = commitments.compactMap { commitment -> [String]? in
      let grade = card.grade(of: commitment.id)
      let name = "\(commitment.number). \(commitment.short)"
      if let mark = grade.mark {
        let trend = series.trend(of: commitment.id)
        return [
          name, mark.text(in: card.scheme),
          trend.map { "\($0.symbol) \($0.words(in: card.scheme))" } ?? "",
          grade.evidence.isEmpty ? "-" : grade.evidence.firstSentence,
        ]
      }
      return grade.reason.map { [name, "no grade", "", $0.isEmpty ? "-" : $0.firstSentence] }
    }
    return .table(
      ["Commitment", "Grade", "Change", "Why, in a line"], rows: rows, widths: [25, 11, 19, 45])
  }
}

extension String {
  /// The text with a capital first letter.
  var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }

  /// The most letters of a line in a table.
  private static let mostInLine = 140

  /// The text up to the end of its first sentence, cut at a word where that is long.
  package var firstSentence: String {
    let sentence = Sentence.sentences(of: self).first ?? ""
    guard sentence.count > Self.mostInLine else { return sentence }
    var cut = sentence.prefix(Self.mostInLine)
    while let last = cut.last, !last.isWhitespace { cut.removeLast() }
    while let last = cut.last, last.isWhitespace || last.isPunctuation { cut.removeLast() }
    return cut.isEmpty ? sentence.prefix(Self.mostInLine) + "..." : cut + " ..."
  }
}
