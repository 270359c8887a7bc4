/// A dated meeting of a body.
package struct Session: Equatable, Sendable {
  /// What is known of the dates of a meeting or a review.
  package enum Status: String, CaseIterable, Sendable {
    /// A source gives them.
    case published
    /// Nothing was published; the pattern of other years gives a window.
    case expected
    /// It was to take place and did not, or will not.
    case cancelled
  }

  /// What sort of meeting it is.
  package enum Kind: String, CaseIterable, Sendable {
    case regular, reconvened, thematic, intersessional, special, assembly, event
    case workingGroup = "working-group"
  }

  /// The id, by which reviews and deadlines refer to it.
  package let id: ID<Session>
  /// Whose meeting it is.
  package let body: ID<Concept>
  /// What sort of meeting it is.
  package let kind: Kind
  /// The number or year people call it by.
  package let number: String?
  /// What it is called, in full.
  package let title: String
  /// The day it opens, or the first day on which it may; as exactly as it is known.
  package let starts: RoughDay
  /// The last day on which it may open, where that is only expected.
  package let latestStart: Day?
  /// The day it closes, where that is known.
  package let ends: RoughDay?
  /// How many days such a meeting usually takes, where its last day is not known.
  package let usualDays: Int?
  /// Where it meets, where one place is known.
  package let place: ID<Concept>?
  /// What is known of the dates.
  package let status: Status
  /// Where they come from; an expected meeting may have none.
  package let source: ID<Source>?
  /// When the row was last compared with its source.
  package let checked: RoughDay
  /// What a reader should know besides.
  package let note: String?

  /// Creates a meeting.
  package init(
    id: ID<Session>, body: ID<Concept>, kind: Kind, number: String?, title: String,
    starts: RoughDay, latestStart: Day?, ends: RoughDay?, usualDays: Int?, place: ID<Concept>?,
    status: Status,
    source: ID<Source>?, checked: RoughDay, note: String?
  ) {
    self.id = id
    self.body = body
    self.kind = kind
    self.number = number
    self.title = title
    self.starts = starts
    self.latestStart = latestStart
    self.ends = ends
    self.usualDays = usualDays
    self.place = place
    self.status = status
    self.source = source
    self.checked = checked
    self.note = note
  }

  /// What it is called where room is scarce: "HRC 64" of "Human Rights Council, 64th session (HRC 64)".
  package var shortTitle: String {
    guard title.hasSuffix(")"), let open = title.lastIndex(of: "(") else { return title }
    let name = title[title.index(after: open)...].dropLast()
    return name.contains(where: \.isNumber) ? String(name) : title
  }

  /// The days on which it opens or may open.
  package var opening: DaySpan {
    DaySpan(starts.span.first, latestStart ?? starts.span.last) ?? starts.span
  }
}
