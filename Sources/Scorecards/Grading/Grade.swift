package import Knowledge

/// What is said of a government on one commitment.
package struct Grade: Equatable, Sendable {
  /// Whether there is a mark, or a reason why there is none.
  package enum Verdict: Equatable, Sendable {
    /// There is a mark.
    case marked(Mark)
    /// No mark can be given: missing data is a finding too.
    case withheld(reason: String)
  }

  /// The commitment.
  package let commitment: ID<Commitment>
  /// The verdict; nothing where nobody has decided yet.
  package var verdict: Verdict?
  /// What is true in the country.
  package var evidence: String
  /// Who says so.
  package var source: String
  /// When the source was published, as exactly as it is known.
  package var sourceDate: RoughDay?
  /// What the government should do.
  package var recommendation: String
  /// Something that goes well.
  package var goodPractice: String

  /// Creates a grade; all of it may still be missing.
  package init(
    _ commitment: ID<Commitment>, verdict: Verdict? = nil, evidence: String = "",
    source: String = "", sourceDate: RoughDay? = nil, recommendation: String = "",
    goodPractice: String = ""
  ) {
    self.commitment = commitment
    self.verdict = verdict
    self.evidence = evidence
    self.source = source
    self.sourceDate = sourceDate
    self.recommendation = recommendation
    self.goodPractice = goodPractice
  }

  /// The mark, where there is one.
  package var mark: Mark? {
    if case .marked(let mark) = verdict { mark } else { nil }
  }

  /// The reason why there is no mark, where that was decided.
  package var reason: String? {
    if case .withheld(let reason) = verdict { reason } else { nil }
  }

  /// The source with its date, in a line; empty where there is none.
  package var citation: String {
    guard !source.isEmpty, let sourceDate else { return source }
    let words = sourceDate.day?.wordsWithoutWeekday ?? sourceDate.words
    return source.contains(words) ? source : "\(source), \(words)"
  }
}
