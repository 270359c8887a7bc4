import Knowledge

extension Timetable {
  /// Returns every day a rule gives, the published ones in place of the reckoned.
  func occasions(of rule: DeadlineRule) -> [Occasion] {
    // What a meeting gives is told as a session.
    if rule.what == .meeting { return [] }
    let published = published.filter { $0.rule == rule.id }
    let given = published.compactMap { deadline in
      sessions.first { $0.id == deadline.session }.map { occasion(rule, deadline, $0) }
    }
    let reckoned = sessions.filter { session in
      session.body == rule.body && session.kind == rule.kind && session.status != .cancelled
        && !published.contains { $0.session == session.id }
    }
    switch rule.reckoning {
    case .before(let days):
      return given
        + reckoned.compactMap { session in counted(rule, session, first: days, last: days) }
    case .usuallyBefore(let first, let last):
      return given
        + reckoned.compactMap { session in counted(rule, session, first: first, last: last) }
    case .yearly(let pattern):
      return given + pattern.days(in: Self.years).map { day in yearly(rule, day, pattern) }
    case .usually(let first, let last):
      return given + Self.windows(first, last).map { usual(rule, $0.first, $0.last) }
    case .published:
      return given
    }
  }

  /// The most days on which a meeting may open for deadlines to be reckoned from it: a month is enough to
  /// plan with, a year is not.
  private static let widestOpening = 60

  private func occasion(
    _ rule: DeadlineRule, _ deadline: PublishedDeadline, _ session: Session
  ) -> Occasion {
    occasion(
      rule, name: "\(rule.id)-\(session.id)", session: session, starts: RoughDay(deadline.closes),
      latest: nil, opens: deadline.opens, hour: deadline.hour ?? rule.hour,
      basis: Occasion.Basis(deadline.status),
      reckoning: deadline.status == .published
        ? "Published for \(session.title)."
        : "Told for \(session.title), but not by the body itself.",
      source: sources[deadline.source],
      checked: deadline.checked, note: deadline.note)
  }

  /// Returns the deadline that lies so many days before a meeting; nothing where only its year is known.
  private func counted(
    _ rule: DeadlineRule, _ session: Session, first: Int, last: Int
  ) -> Occasion? {
    let opening = session.opening
    guard opening.first.days(to: opening.last) <= Self.widestOpening else { return nil }
    let window = DaySpan(
      opening.first.adding(days: -first), opening.last.adding(days: -last))
    guard let window else { return nil }
    let isExact = first == last && session.status == .published && opening.first == opening.last
    let count = first == last ? "\(first) days" : "\(last) to \(first) days"
    let verb = session.status == .published ? "which opens" : "which is expected to open"
    let start =
      opening.first == opening.last
      ? "\(verb) on \(opening.first.words)" : "\(verb) \(opening.windowWords)"
    return occasion(
      rule, name: "\(rule.id)-\(session.id)", session: session, starts: RoughDay(window.first),
      latest: window.last == window.first ? nil : window.last, opens: nil, hour: rule.hour,
      basis: isExact ? .derived : .expected,
      reckoning: "\(first == last ? "" : "Usually ")\(count) before \(session.title), \(start).",
      source: source(of: rule),
      checked: fact(rule)?.asOf ?? session.checked, note: rule.note)
  }

  private func yearly(_ rule: DeadlineRule, _ day: Day, _ pattern: YearlyPattern) -> Occasion {
    occasion(
      rule, name: "\(rule.id)-\(day.year)", session: nil, starts: RoughDay(day), latest: nil,
      opens: nil, hour: rule.hour, basis: .derived,
      reckoning: "It comes back each year on \(pattern.words).",
      source: source(of: rule),
      checked: fact(rule)?.asOf ?? .earliest, note: rule.note)
  }

  private func usual(_ rule: DeadlineRule, _ first: Day, _ last: Day) -> Occasion {
    occasion(
      rule, name: "\(rule.id)-\(first.year)", session: nil, starts: RoughDay(first), latest: last,
      opens: nil, hour: rule.hour, basis: .expected,
      reckoning: "No date is published; in other years it lay between \(first.day) "
        + "\(first.monthName) and \(last.day) \(last.monthName).",
      source: source(of: rule),
      checked: fact(rule)?.asOf ?? .earliest, note: rule.note)
  }

  private func source(of rule: DeadlineRule) -> Source? {
    fact(rule).flatMap(\.source).flatMap { sources[$0] }
  }

  private func fact(_ rule: DeadlineRule) -> Fact? {
    facts[rule.fact]
  }

  private func occasion(
    _ rule: DeadlineRule, name: String, session: Session?, starts: RoughDay, latest: Day?,
    opens: Day?, hour: String?, basis: Occasion.Basis, reckoning: String, source: Source?,
    checked: RoughDay, note: String?
  ) -> Occasion {
    Occasion(
      id: ID(name), what: rule.what == .event ? .event : .deadline,
      title: rule.title + (session.map { " (\($0.shortTitle))" } ?? ""), about: rule.about,
      country: nil, kind: session?.kind ?? rule.kind, number: session?.number, starts: starts,
      latestStart: latest, ends: nil, usualDays: nil, opens: opens, hour: hour,
      place: rule.place ?? session?.place,
      who: rule.who, basis: basis, reckoning: reckoning, source: source, checked: checked,
      rule: rule.id, entry: rule.entry, note: note)
  }
}
