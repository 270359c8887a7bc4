/// The UPR reviews of a State, as they are seen from a day.
package struct StateReviews: Equatable, Sendable {
  /// The last that took place, or was cancelled.
  package let last: Occasion?
  /// The one to come, where the tables hold it.
  package let coming: Occasion?
  /// The one after those the tables hold: a window reckoned from the cycle.
  package let next: Occasion?
}

extension Pack {
  /// Returns the reviews of a State.
  package func reviews(of country: ID<Concept>, on today: Day) throws -> StateReviews {
    var filter = OccasionFilter()
    filter.what = [.review, .nextReview]
    filter.country = country
    let all = try occasions(filter)
    let reviews = all.filter { $0.what == .review }
    return StateReviews(
      last: reviews.last { $0.lastDay < today || $0.basis == .cancelled },
      coming: reviews.first { $0.lastDay >= today && $0.basis != .cancelled },
      next: all.last { $0.what == .nextReview && $0.opening.last > today })
  }
}
