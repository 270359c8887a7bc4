/// Which occasions are looked for; what is left out does not matter.
package struct OccasionFilter: Equatable, Sendable {
  /// What sorts of things.
  package var what: Set<Occasion.What> = Set(Occasion.What.allCases)
  /// Its id.
  package var id: ID<Occasion>?
  /// The concepts it must be about, every one of them.
  package var about: [ID<Concept>] = []
  /// The State it concerns.
  package var country: ID<Concept>?
  /// The kinds of meeting, one of them; empty for any.
  package var kinds: [Session.Kind] = []
  /// The number or year of the meeting.
  package var number: String?
  /// The rules it follows, one of them; empty for any.
  package var rules: [ID<DeadlineRule>] = []
  /// The entry that tells how.
  package var entry: ID<Entry>?
  /// Where it is.
  package var place: ID<Concept>?
  /// Days of which at least one belongs to it.
  package var within: DaySpan?

  /// Creates a filter that lets everything through.
  package init() {}
}
