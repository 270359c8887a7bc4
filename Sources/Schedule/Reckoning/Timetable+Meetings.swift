import Knowledge

extension Timetable {
  /// Returns the meetings to expect in the years of which the table holds none yet.
  static func expectedMeetings(_ calendar: CalendarTables) -> [Session] {
    calendar.rules.filter { $0.what == .meeting }.flatMap { rule -> [Session] in
      guard case .usually(let first, let last) = rule.reckoning, let body = rule.body,
        let kind = rule.kind
      else { return [] }
      let known = calendar.sessions.filter { $0.body == body && $0.kind == kind }
      let latest = known.map(\.opening.last).max() ?? .earliest
      let source = known.last { $0.source != nil }
      return windows(first, last).filter { $0.first > latest }.map { window in
        Session(
          id: ID("\(rule.id)-\(window.first.year)"), body: body, kind: kind, number: nil,
          title: "\(rule.title) \(window.first.year)", starts: RoughDay(window.first),
          latestStart: window.last, ends: nil,
          usualDays: known.compactMap(\.usualDays).max(), place: rule.place, status: .expected,
          source: source?.source, checked: source?.checked ?? .earliest, note: rule.note)
      }
    }
  }

  /// Returns the windows between two days of each year; one may run over the turn of the year.
  static func windows(_ first: YearlyPattern, _ last: YearlyPattern) -> [DaySpan] {
    let ends = last.days(in: years.lowerBound...(years.upperBound + 1))
    return first.days(in: years).compactMap { start in
      ends.first { $0 >= start }.flatMap { DaySpan(start, $0) }
    }
  }
}
