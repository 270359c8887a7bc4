package import Knowledge

/// An entry that may answer a question, with what speaks for it.
package struct Ranked: Sendable {
  /// Where a part of the question was found.
  package enum Place: String, Sendable {
    case phrasing, title, short, answer
  }

  /// What one unit of the question adds.
  package struct Contribution: Sendable {
    /// The unit of the question.
    package let unit: Unit
    /// The share of the question it makes up, from 0 to 1.
    package let share: Double
    /// How well the entry has it, from 0 to 1.
    package let match: Double
    /// Where the entry has it, or nothing where it has it nowhere.
    package let place: Place?
  }

  /// The place in the library, counted from one.
  package let number: Int
  /// The id of the entry.
  package let entry: ID<Entry>
  /// Whether Rostrum answers what the entry is about.
  package let scope: Entry.Scope
  /// The concepts the entry is about, the body first.
  package let about: [ID<Concept>]
  /// What is asked of them, where one aspect fits.
  package let aspect: ID<Concept>?
  /// Which of the entry's phrasings is the nearest, counted from nought.
  package let phrasing: Int
  /// Whether the question is one that the entry was written for: one of its phrasings concept for
  /// concept, or the bare name of what it explains.
  package internal(set) var isExact: Bool
  /// How near its three nearest phrasings are on average, from 0 to 1.
  package let support: Double
  /// How much of the question the entry speaks of, from 0 to 1.
  package let coverage: Double
  /// How likely the entry is asked for in such words, from 0 to 1.
  package let likelihood: Double
  /// What is left after disagreement on the body, the avenue or the aspect, from 0 to 1.
  package let agreement: Double
  /// What each unit of the question adds, in the order of the question.
  package let contributions: [Contribution]

  /// How well the entry fits, from 0 to 1, where 1 is the most this question could have scored.
  package var score: Double {
    if isExact { return 1 }
    let fit =
      Self.supportShare * support + Self.coverageShare * coverage
      + Self.likelihoodShare * likelihood
    return min(1, fit * agreement)
  }

  // The three shares add up to one. They were chosen on the conversations in Tests/Conversations,
  // where several near phrasings turned out to say more than the nearest alone.
  private static let supportShare = 0.3
  private static let coverageShare = 0.2
  private static let likelihoodShare = 0.5
}
