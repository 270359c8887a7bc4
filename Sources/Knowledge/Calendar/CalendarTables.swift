/// The tables of `calendar/` as a curator keeps them: meetings, reviews, rules, and what was published.
package struct CalendarTables: Equatable, Sendable {
  /// The meetings of bodies.
  package var sessions: [Session]
  /// Which State is reviewed at which meeting.
  package var reviews: [Review]
  /// How deadlines follow from meetings or come back each year.
  package var rules: [DeadlineRule]
  /// The deadlines that were published for a meeting.
  package var deadlines: [PublishedDeadline]

  /// Creates the tables; each may be left out.
  package init(
    sessions: [Session] = [], reviews: [Review] = [], rules: [DeadlineRule] = [],
    deadlines: [PublishedDeadline] = []
  ) {
    self.sessions = sessions
    self.reviews = reviews
    self.rules = rules
    self.deadlines = deadlines
  }
}
