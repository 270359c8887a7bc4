package import Knowledge

/// A card with those of the same country for earlier years.
package struct ScorecardSeries: Sendable {
  /// The card that counts.
  package let card: Scorecard
  /// The earlier ones, the latest first.
  package let earlier: [Scorecard]

  /// Takes a card, and those before it out of many.
  package init(_ card: Scorecard, among cards: [Scorecard]) {
    self.card = card
    earlier = cards.filter { $0.country == card.country && $0.year < card.year }
      .sorted { $0.year > $1.year }
  }

  /// Returns the marks of earlier years, the latest first.
  package func earlierMarks(of commitment: ID<Commitment>) -> [(year: Int, mark: Mark)] {
    earlier.compactMap { card in card.grade(of: commitment).mark.map { (card.year, $0) } }
  }

  /// Returns how the grade moved; nothing where there is none this year.
  package func trend(of commitment: ID<Commitment>) -> Trend? {
    card.grade(of: commitment).mark.map { mark in
      Trend(of: mark, since: earlierMarks(of: commitment).first, in: card.scheme)
    }
  }
}
