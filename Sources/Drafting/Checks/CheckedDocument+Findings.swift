extension CheckedDocument {
  /// The most findings of one check that are told.
  static let mostFindings = 5

  /// Everything that should be looked at, what matters most first, then in the order of the text.
  ///
  /// Of each check at most five are told, the last saying how many more there are. Checks that rest on
  /// the words of another language than that of the document are left out.
  package var findings: [Finding] {
    let language = language
    let found = DraftCheck.all
      .filter { $0.languages.isEmpty || $0.languages.contains(language) }
      .flatMap { Self.first($0.findings(self)) }
    return found.enumerated().map { (order: order(of: $1), number: $0, finding: $1) }
      .sorted { left, right in
        (left.finding.weight, left.order.passage, left.order.line, left.number)
          < (right.finding.weight, right.order.passage, right.order.line, right.number)
      }.map(\.finding)
  }

  private func order(of finding: Finding) -> (passage: Int, line: Int) {
    guard let spot = finding.spot else { return (-1, 0) }
    let passage = passages.firstIndex { passage in
      passage.place == spot.place && passage.part == spot.part
        && (spot.line ?? 1) <= (passage.lines.last?.number ?? 1)
    }
    return (passage ?? passages.count, spot.line ?? 0)
  }

  private static func first(_ findings: [Finding]) -> [Finding] {
    let sorted = findings.enumerated().sorted {
      ($0.element.weight, $0.offset) < ($1.element.weight, $1.offset)
    }.map(\.element)
    guard sorted.count > mostFindings, let last = sorted.prefix(mostFindings).last else {
      return sorted
    }
    let more = sorted.count - mostFindings
    let closing = Finding(
      check: last.check, weight: last.weight, spot: last.spot,
      message: last.message + (more == 1 ? " There is 1 more" : " There are \(more) more")
        + " of this kind.",
      suggestion: last.suggestion, rule: last.rule)
    return sorted.prefix(mostFindings - 1) + [closing]
  }
}
