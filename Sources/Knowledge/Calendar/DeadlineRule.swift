/// How a deadline, or a day to remember, follows from a meeting or comes back each year.
package struct DeadlineRule: Equatable, Sendable {
  /// What there is on the day.
  package enum What: String, CaseIterable, Sendable {
    /// Something must be done by it.
    case deadline
    /// It is marked.
    case event
    /// A meeting of the body opens, in years of which the table holds none yet.
    case meeting
  }

  /// What the days are reckoned from.
  package enum Reckoning: Equatable, Sendable {
    /// So many days before a meeting opens, as a document says.
    case before(days: Int)
    /// Usually between so many days before a meeting opens; nobody promises it.
    case usuallyBefore(first: Int, last: Int)
    /// The same month and day each year, as a document says.
    case yearly(YearlyPattern)
    /// Usually between two days of each year; nobody promises it.
    case usually(first: YearlyPattern, last: YearlyPattern)
    /// Only what is published counts.
    case published
  }

  /// The id, by which published deadlines refer to it.
  package let id: ID<DeadlineRule>
  /// What is due, in a few words.
  package let title: String
  /// What there is on the day.
  package let what: What
  /// The concepts it is about, the body first.
  package let about: [ID<Concept>]
  /// The body on whose meetings it hangs; nothing for a day that comes back each year.
  package let body: ID<Concept>?
  /// The kind of meeting it hangs on.
  package let kind: Session.Kind?
  /// What the days are reckoned from.
  package let reckoning: Reckoning
  /// The hour at which it closes, `18:00`, in the time of the place.
  package let hour: String?
  /// The place whose clock counts.
  package let place: ID<Concept>?
  /// Who may make use of it.
  package let who: String?
  /// The fact that states the rule, which carries its source.
  package let fact: ID<Fact>
  /// The entry that tells how.
  package let entry: ID<Entry>
  /// What a reader should know besides.
  package let note: String?

  /// Creates a rule.
  package init(
    id: ID<DeadlineRule>, title: String, what: What, about: [ID<Concept>], body: ID<Concept>?,
    kind: Session.Kind?, reckoning: Reckoning, hour: String?, place: ID<Concept>?, who: String?,
    fact: ID<Fact>, entry: ID<Entry>, note: String?
  ) {
    self.id = id
    self.title = title
    self.what = what
    self.about = about
    self.body = body
    self.kind = kind
    self.reckoning = reckoning
    self.hour = hour
    self.place = place
    self.who = who
    self.fact = fact
    self.entry = entry
    self.note = note
  }
}
