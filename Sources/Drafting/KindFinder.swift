package import Knowledge

/// Finds the document kinds that somebody means by a few words.
package struct KindFinder: Sendable {
  private let kinds: [DocumentKind]
  private let weights: [String: Double]

  /// Creates a finder of kinds.
  package init(_ kinds: [DocumentKind]) {
    self.kinds = kinds
    var counts: [String: Int] = [:]
    for kind in kinds {
      for word in Set(kind.allNames.flatMap(Self.words)) { counts[word, default: 0] += 1 }
    }
    // A word that names one kind says more than one that names many.
    weights = counts.mapValues { 1 / Double($0) }
  }

  /// From which score on a kind is taken without asking back, if no other is near.
  private static let sureFrom = 0.75
  /// From which score on a kind is worth offering.
  private static let offeredFrom = 0.2
  /// How far the best must lead to be taken.
  private static let lead = 0.2
  /// The most kinds that are offered.
  private static let mostOffered = 5

  /// What somebody means by a few words.
  package enum Meant: Equatable, Sendable {
    /// This kind.
    case surely(DocumentKind)
    /// One of these, the likeliest first; none where nothing is known of it.
    case perhaps([DocumentKind])
  }

  /// Returns the kind that is meant, or those that may be.
  ///
  /// Words that name no kind are passed over, but where they are as many as those that do, the rest is
  /// not sure: a love letter is no letter to a ministry.
  package func kind(meantBy text: String) -> Meant {
    if let exact = kinds.first(where: { $0.id.text == text.lowercased() }) { return .surely(exact) }
    let words = Self.words(text)
    let asked = words.filter { weights[$0] != nil }
    guard !asked.isEmpty else { return .perhaps([]) }
    let scored = kinds.map { kind in
      (kind, kind.allNames.map { score(asked, Self.words($0)) }.max() ?? 0)
    }.filter { $0.1 >= Self.offeredFrom }
      .sorted { ($1.1, $0.0.id) < ($0.1, $1.0.id) }
    guard let best = scored.first else { return .perhaps([]) }
    let second = scored.dropFirst().first?.1 ?? 0
    let isSure = best.1 >= Self.sureFrom && best.1 - second >= Self.lead
    return isSure && asked.count * 2 > words.count
      ? .surely(best.0) : .perhaps(scored.prefix(Self.mostOffered).map(\.0))
  }

  /// Returns the id that is nearest to one that does not exist.
  package func nearest(to id: String) -> String? {
    nearestName(to: id, among: kinds.map(\.id.text))
  }

  /// How well a name answers to what was asked: the harmonic mean of what it covers of the question
  /// and what the question covers of it.
  private func score(_ asked: [String], _ name: [String]) -> Double {
    let weight = { (words: [String]) in words.reduce(0) { $0 + (weights[$1] ?? 0) } }
    let shared = weight(asked.filter(name.contains))
    guard shared > 0 else { return 0 }
    let recall = shared / weight(asked)
    let precision = shared / weight(name)
    return 2 * recall * precision / (recall + precision)
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { word in
      word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
        ? String(word.dropLast()) : String(word)
    }.filter { !small.contains($0) }
  }

  private static let small: Set<String> = [
    "a", "an", "the", "to", "for", "of", "on", "our", "my", "at", "in", "and", "de", "la", "le",
    "du", "des", "un", "une", "el", "los", "una", "para", "pour", "au", "aux", "del",
  ]
}

extension DocumentKind {
  /// Everything it is called.
  fileprivate var allNames: [String] {
    [title, id.text] + names
  }
}
