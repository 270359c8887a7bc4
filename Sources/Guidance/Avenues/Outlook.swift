package import Knowledge

/// What the calendar holds for an NGO in a State.
package struct Outlook {
  /// The day it is.
  package let today: Day
  /// The State the NGO works in, where it is known.
  package let country: Concept?
  /// The UPR reviews of the State, where it is known.
  package let reviews: StateReviews?
  private let pack: Pack

  /// Looks out from a day.
  package init(_ pack: Pack, today: Day, country: ID<Concept>?) throws {
    self.pack = pack
    self.today = today
    self.country = try country.flatMap { try pack.concept($0) }
    reviews = try country.map { try pack.reviews(of: $0, on: today) }
  }

  /// Returns what is due next for a way to take part; nothing where no day is known or it is past.
  package func next(of avenue: Avenue) throws -> Occasion? {
    // Each treaty body has its own days, and which one examines the State is not known.
    guard avenue.state != .treaty else { return nil }
    return try occasions(of: avenue.due, for: avenue).first { $0.opening.last >= today }
  }

  /// Returns what was due last for a way to take part, where nothing is due any more.
  package func missed(of avenue: Avenue) throws -> Occasion? {
    let all = try occasions(of: avenue.due, for: avenue)
    return all.contains { $0.lastDay >= today } ? nil : all.last
  }

  /// Returns an occasion by its id; nothing where the calendar has it no more.
  package func occasion(_ id: ID<Occasion>) throws -> Occasion? {
    var filter = OccasionFilter()
    filter.id = id
    return try pack.occasions(filter).first { $0.basis != .cancelled }
  }

  /// Returns the occasions of rules that matter to the NGO, the earliest first.
  ///
  /// Of what hangs on the review of a State only that of its own State matters.
  package func occasions(
    of rules: [ID<DeadlineRule>], for avenue: Avenue
  ) throws -> [Occasion] {
    guard !rules.isEmpty else { return [] }
    var filter = OccasionFilter()
    filter.rules = rules
    if avenue.state == .upr {
      guard let number = reviews?.coming?.number else { return [] }
      filter.number = number
    }
    return try pack.occasions(filter).filter { $0.basis != .cancelled }
  }
}
