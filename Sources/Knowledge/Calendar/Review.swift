/// The review of a State in the UPR, or what is known of when it comes.
package struct Review: Equatable, Sendable {
  /// The State.
  package let country: ID<Concept>
  /// The meeting at which it is reviewed, or was to be.
  package let session: ID<Session>
  /// The day within the meeting, where that is known.
  package let day: Day?
  /// Whether a source gives the meeting, or only the order of the cycle before.
  package let status: Session.Status
  /// Where it comes from.
  package let source: ID<Source>?
  /// When the row was last compared with its source.
  package let checked: RoughDay
  /// The entry that tells more, where the State has one of its own.
  package let entry: ID<Entry>?
  /// What a reader should know besides.
  package let note: String?

  /// Creates a review.
  package init(
    country: ID<Concept>, session: ID<Session>, day: Day?, status: Session.Status,
    source: ID<Source>?, checked: RoughDay, entry: ID<Entry>?, note: String?
  ) {
    self.country = country
    self.session = session
    self.day = day
    self.status = status
    self.source = source
    self.checked = checked
    self.entry = entry
    self.note = note
  }
}
