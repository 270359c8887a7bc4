package import Knowledge

/// Reckons everything that has a date from the tables of the calendar.
///
/// This happens once, when a pack is compiled, and asks no clock: what is past or to come is told when
/// somebody asks.
package struct Timetable {
  /// The years for which days are reckoned that come back each year.
  package static let years = 2024...2040

  let sessions: [Session]
  let reviews: [Review]
  let rules: [DeadlineRule]
  let published: [PublishedDeadline]
  let sources: [ID<Source>: Source]
  let facts: [ID<Fact>: Fact]
  let names: [ID<Concept>: String]

  /// Reads the tables of a checked library.
  package init(_ library: Library) {
    sessions =
      library.calendar.sessions + Self.expectedMeetings(library.calendar)
    reviews = library.calendar.reviews
    rules = library.calendar.rules
    published = library.calendar.deadlines
    sources = Dictionary(library.sources.map { ($0.id, $0) }) { first, _ in first }
    facts = Dictionary(library.facts.map { ($0.id, $0) }) { first, _ in first }
    names = Dictionary(library.concepts.map { ($0.id, $0.name) }) { first, _ in first }
  }

  /// Everything that has a date: meetings, reviews, deadlines, days to remember.
  package var occasions: [Occasion] {
    sessions.map(occasion) + reviews.flatMap(occasions) + rules.flatMap(occasions)
  }

  /// Returns the rule by which meetings of that kind come back.
  private func rule(of session: Session) -> DeadlineRule? {
    rules.first { $0.what == .meeting && $0.body == session.body && $0.kind == session.kind }
  }

  private func occasion(_ session: Session) -> Occasion {
    let rule = rule(of: session)
    return Occasion(
      id: ID(session.id.text), what: .session, title: session.title, about: [session.body],
      country: nil, kind: session.kind, number: session.number, starts: session.starts,
      latestStart: session.latestStart, ends: session.ends,
      usualDays: session.usualDays, opens: nil, hour: nil,
      place: session.place, who: nil, basis: Occasion.Basis(session.status),
      reckoning: session.reckoning, source: session.source.flatMap { sources[$0] },
      checked: session.checked, rule: rule?.id, entry: rule?.entry, note: session.note)
  }
}

extension Session {
  /// How its date is known, in a sentence.
  fileprivate var reckoning: String {
    switch status {
    case .published: "The dates are published."
    case .expected:
      latestStart == nil
        ? "Somebody else gives these days; the body has not confirmed them."
        : "No date is published; the window follows the pattern of other years."
    case .cancelled: "It was planned and did not take place."
    }
  }
}

extension Occasion.Basis {
  /// How a date is known that a row gives.
  init(_ status: Session.Status) {
    switch status {
    case .published: self = .published
    case .expected: self = .expected
    case .cancelled: self = .cancelled
    }
  }
}

extension PackWriter {
  /// Reckons and stores everything that has a date.
  package func fillTimetable(from library: Library) throws {
    try write(Timetable(library).occasions)
  }
}
