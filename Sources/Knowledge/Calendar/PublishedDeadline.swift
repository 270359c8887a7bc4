/// A deadline that was published for one meeting; it takes the place of what the rule would give.
package struct PublishedDeadline: Equatable, Sendable {
  /// The rule it stands in for, which says what is due.
  package let rule: ID<DeadlineRule>
  /// The meeting it was published for.
  package let session: ID<Session>
  /// The first day on which it could be done, where there was one.
  package let opens: Day?
  /// The last day.
  package let closes: Day
  /// The hour at which it closed, `18:00`.
  package let hour: String?
  /// Whether the body published it, or somebody only planned with it.
  package let status: Session.Status
  /// Where it was published.
  package let source: ID<Source>
  /// When the row was last compared with its source.
  package let checked: RoughDay
  /// What a reader should know besides.
  package let note: String?

  /// Creates a published deadline.
  package init(
    rule: ID<DeadlineRule>, session: ID<Session>, opens: Day?, closes: Day, hour: String?,
    status: Session.Status, source: ID<Source>, checked: RoughDay, note: String?
  ) {
    self.rule = rule
    self.session = session
    self.opens = opens
    self.closes = closes
    self.hour = hour
    self.status = status
    self.source = source
    self.checked = checked
    self.note = note
  }
}
