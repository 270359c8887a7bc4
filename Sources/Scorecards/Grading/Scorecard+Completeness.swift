package import Knowledge

extension Scorecard {
  /// Returns the commitments that have a mark.
  package func marked(of commitments: [Commitment]) -> [Commitment] {
    commitments.filter { grade(of: $0.id).mark != nil }
  }

  /// Returns how far the card is filled, such as "7 of 13 graded, 2 lack a source".
  package func completeness(of commitments: [Commitment]) -> String {
    let marked = marked(of: commitments).map { grade(of: $0.id) }
    let withheld = commitments.count { grade(of: $0.id).reason != nil }
    var parts = ["\(marked.count) of \(commitments.count) graded"]
    if withheld > 0 { parts.append("\(withheld) left without a grade") }
    func count(_ what: String, _ isMissing: (Grade) -> Bool) {
      let count = marked.count(where: isMissing)
      if count > 0 { parts.append("\(count) \(count == 1 ? "lacks" : "lack") \(what)") }
    }
    count("evidence") { $0.evidence.isEmpty }
    count("a source") { $0.source.isEmpty }
    count("the date of the source") { !$0.source.isEmpty && $0.sourceDate == nil }
    count("a recommendation") { $0.recommendation.isEmpty }
    return parts.joined(separator: ", ")
  }

  /// Whether a card graded from 1 to 5 has marks that were given as lights, and so are no finer than these.
  package var hasMarksFromLights: Bool {
    scheme == .five && grades.values.contains { $0.mark?.given == .light }
  }
}
