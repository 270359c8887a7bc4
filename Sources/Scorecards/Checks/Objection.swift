package import Knowledge

/// What somebody in a minister's office would say against a card.
package struct Objection: Equatable, Sendable {
  /// The commitment it is about; nothing where it is about the card.
  package let commitment: ID<Commitment>?
  /// What is weak.
  package let message: String
  /// Why it matters, and what to do.
  package let advice: String
  /// The facts of the knowledge it rests on; empty where it is our own judgement.
  package let facts: [ID<Fact>]
}

extension ScorecardSeries {
  /// Returns what is open to attack, the commitments in order and then the card as a whole.
  package func objections(on commitments: [Commitment]) -> [Objection] {
    commitments.flatMap { objections(to: card.grade(of: $0.id)) } + objectionsToAll(commitments)
  }
}
