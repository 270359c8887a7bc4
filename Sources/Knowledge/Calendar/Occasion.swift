/// Something with a date: a meeting, a review, a deadline or a day to remember.
///
/// Occasions are reckoned from the tables of `calendar/` when a pack is compiled, so that a question
/// only looks them up.
package struct Occasion: Equatable, Sendable {
  /// What sort of thing it is.
  package enum What: String, CaseIterable, Sendable {
    case session, review, deadline, event
    /// The review of a State after the one the tables hold.
    case nextReview = "next-review"
  }

  /// How the date is known; the three are never mixed up.
  package enum Basis: String, CaseIterable, Sendable {
    /// A source gives it.
    case published
    /// It follows by a rule from a published date, or from the calendar.
    case derived
    /// The pattern of other years gives a window; nothing is published.
    case expected
    /// It was to be and is not.
    case cancelled
  }

  /// A name that stays the same from pack to pack, for calendars that import it again.
  package let id: ID<Occasion>
  /// What sort of thing it is.
  package let what: What
  /// What it is called.
  package let title: String
  /// The concepts it is about, the body first.
  package let about: [ID<Concept>]
  /// The State it concerns.
  package let country: ID<Concept>?
  /// The kind of meeting it is, or hangs on.
  package let kind: Session.Kind?
  /// The number or year of the meeting.
  package let number: String?
  /// The day it begins or, for a deadline, the day it closes: the first on which that may be.
  package let starts: RoughDay
  /// The last day on which it may begin or close, where only a window is known.
  package let latestStart: Day?
  /// The day it ends, where it goes on for several.
  package let ends: RoughDay?
  /// How many days it usually takes, where its last day is not known.
  package let usualDays: Int?
  /// For a deadline, the first day on which it can be done.
  package let opens: Day?
  /// The hour at which it closes, in the time of the place.
  package let hour: String?
  /// Where it is, or whose clock counts.
  package let place: ID<Concept>?
  /// Who may make use of it.
  package let who: String?
  /// How the date is known.
  package let basis: Basis
  /// How it was reckoned, in a sentence.
  package let reckoning: String
  /// Where it comes from.
  package let source: Source?
  /// When that was last compared.
  package let checked: RoughDay
  /// The rule it follows, where it is what a rule brings.
  package let rule: ID<DeadlineRule>?
  /// The entry that tells how.
  package let entry: ID<Entry>?
  /// What a reader should know besides.
  package let note: String?

  /// Creates an occasion.
  package init(
    id: ID<Occasion>, what: What, title: String, about: [ID<Concept>], country: ID<Concept>?,
    kind: Session.Kind?, number: String?, starts: RoughDay, latestStart: Day?, ends: RoughDay?,
    usualDays: Int?, opens: Day?, hour: String?, place: ID<Concept>?, who: String?, basis: Basis,
    reckoning: String, source: Source?, checked: RoughDay, rule: ID<DeadlineRule>? = nil,
    entry: ID<Entry>?, note: String?
  ) {
    self.id = id
    self.what = what
    self.title = title
    self.about = about
    self.country = country
    self.kind = kind
    self.number = number
    self.starts = starts
    self.latestStart = latestStart
    self.ends = ends
    self.usualDays = usualDays
    self.opens = opens
    self.hour = hour
    self.place = place
    self.who = who
    self.basis = basis
    self.reckoning = reckoning
    self.source = source
    self.checked = checked
    self.rule = rule
    self.entry = entry
    self.note = note
  }

  /// The days on which it begins, or may begin.
  package var opening: DaySpan {
    DaySpan(starts.span.first, latestStart ?? starts.span.last) ?? starts.span
  }

  /// The last day that belongs to it, or may; reckoned where only its usual length is known.
  package var lastDay: Day {
    if let ends { return max(ends.span.last, opening.last) }
    return opening.last.adding(days: max(0, (usualDays ?? 1) - 1))
  }

  /// All days it takes or may take.
  package var span: DaySpan {
    DaySpan(opening.first, lastDay) ?? opening
  }
}
