package import Knowledge

extension [Finding] {
  /// Returns the findings in words, those that matter most first, each with its rule and source.
  ///
  /// The sources are looked up by their ids.
  package func report(_ source: (ID<Source>) throws -> Source?) rethrows -> String {
    guard !isEmpty else { return "I found nothing to mend. Read it aloud once more all the same." }
    let items = try zip(1..., self).map { number, finding in
      let rule = try finding.rule.source.flatMap { try source($0) }
      let from = rule.map { "\($0.publisher), \($0.published)" } ?? "no source"
      let reason =
        finding.rule.source == nil && finding.rule.text.hasPrefix("Our own advice")
        ? finding.rule.text : "Rule: \(finding.rule.text) Source: \(from)."
      return "\(number). \(finding.weight.words): \(finding.place)\(finding.message) "
        + "\(finding.suggestion) (\(reason))"
    }
    return "\(tally)\n\n" + items.joined(separator: "\n\n")
  }

  /// How many findings there are of each weight.
  private var tally: String {
    let counts = Finding.Weight.allCases.map { weight in
      (weight, count { $0.weight == weight })
    }.filter { $0.1 > 0 }
    return counts.map { "\($0.1) to \($0.0.verb)" }.joined(separator: ", ") + "."
  }
}

extension Finding {
  /// Where it is, in words.
  package var place: String {
    guard let spot else { return "" }
    let line = spot.line.map { ", line \($0)" } ?? ""
    let answer = spot.place.map { $0.item > 1 ? " \($0.item)" : "" } ?? ""
    return "\(spot.part)\(answer)\(line)" + (spot.excerpt.map { ", at \"\($0)\"" } ?? "") + ": "
  }
}

extension Finding.Weight {
  /// What the weight means for the reader.
  package var words: String {
    switch self {
    case .refused: "MUST"
    case .mend: "SHOULD"
    case .look: "LOOK"
    }
  }

  fileprivate var verb: String {
    switch self {
    case .refused: "mend before you send it"
    case .mend: "mend"
    case .look: "look at"
    }
  }
}
