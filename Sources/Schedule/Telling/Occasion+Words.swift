package import Knowledge

extension Occasion {
  /// Returns the dates in words: "Monday 8 to Friday 12 March 2027", "expected to open between ...".
  ///
  /// How the date is known is part of it, so that an expected day is never read as a published one.
  package func dates(on today: Day) -> String {
    switch basis {
    case .cancelled: return "was planned for \(plainDates) and did not take place"
    case .published, .derived: return plainDates
    case .expected:
      if latestStart == nil {
        return "\(lastDay < today ? "was " : "")expected \(plainDates), not confirmed"
      }
      return lastDay < today
        ? "was expected \(windowDates); no date was found"
        : "expected \(windowDates), not yet published"
    }
  }

  private var windowDates: String {
    let window = opening
    let length = window.first.days(to: window.last)
    // A window of many months is told by its years, one of many weeks by its months.
    if length > 200, window.first.year == window.last.year { return "in \(window.first.year)" }
    if length > 200 { return "between \(window.first.year) and \(window.last.year)" }
    if length > 40 {
      return "between \(window.first.monthName) \(window.first.year) and "
        + "\(window.last.monthName) \(window.last.year)"
    }
    let verb =
      switch what {
      case .session: "to open "
      case .deadline: "to close "
      case .review, .nextReview, .event: ""
      }
    return verb + window.windowWords
  }

  /// The dates without a word on how they are known.
  private var plainDates: String {
    guard let first = starts.day else {
      if let ends, ends != starts { return "\(starts.words) to \(ends.words)" }
      return starts.words
    }
    guard let last = ends?.day, let span = DaySpan(first, last) else {
      if let ends, ends.day == nil { return "from \(first.words) to \(ends.words)" }
      return usualDays == nil ? first.words : "from \(first.words), last day not known"
    }
    return span.words
  }

  /// Returns how far away it is on a day: "in 98 days", "tomorrow", "on now", "605 days ago".
  ///
  /// Nothing is said of a window of many months, or of what did not take place.
  package func distance(from today: Day) -> String? {
    let window = opening
    if basis == .cancelled || window.first.days(to: window.last) > 200 { return nil }
    if lastDay < today {
      return lastDay.adding(days: 1) == today ? "yesterday" : "\(lastDay.days(to: today)) days ago"
    }
    if window.first <= today {
      if starts.day == nil, latestStart == nil { return "this month" }
      if window.first == window.last, lastDay == today { return "today" }
      if window.last < today, ends == nil {
        return latestStart == nil ? "on now" : "perhaps on now"
      }
      if window.last == today, latestStart != nil { return "the window ends today" }
      if window.last <= today { return "on now, until \(lastDay.words)" }
      return "the window has begun"
    }
    let (first, last) = (today.days(to: window.first), today.days(to: window.last))
    if first == last { return first == 1 ? "tomorrow" : "in \(first) days" }
    return "in \(first) to \(last) days"
  }

  /// What a reader must know of the day itself: a deadline on a weekend or a holiday.
  package var warning: String? {
    guard what == .deadline, let day = starts.day, latestStart == nil else { return nil }
    if let holiday = Holidays.name(of: day) {
      return "This is a UN holiday (\(holiday)): send it before."
    }
    switch day.weekday {
    case .saturday, .sunday: return "This is a \(day.weekday.name): send it on the Friday before."
    default: return nil
    }
  }

  /// Returns the occasion in a line for a reader.
  package func line(from vantage: Vantage) -> String {
    let today = vantage.today
    var text = "\(title): \(dates(on: today))"
    if let clock = clock(in: vantage.timeZone) { text += ", \(clock)" }
    if what == .session, basis != .cancelled, let city { text += ", \(city)" }
    if let distance = distance(from: today) { text += " (\(distance))" }
    text += "."
    if let opens, opens > today { text += " It opens on \(opens.words)." }
    return [text, lastDay >= today ? warning : nil].compactMap(\.self).joined(separator: " ")
  }

  /// Returns how the date was found, in a line: what kind of date it is, the reckoning and its source.
  package func explanation(on today: Day) -> String {
    let kind =
      switch basis {
      case .published: "published"
      case .derived: "derived by a rule"
      case .expected: "expected, not published"
      case .cancelled: "cancelled"
      }
    let origin = source.map { " Source: \($0.citation)" } ?? " No source gives the date."
    return
      "- \(title): \(dates(on: today)). Kind of date: \(kind). \(reckoning) As of \(checked)."
      + origin
  }
}
