/// The days from one to another, both included.
package struct DaySpan: Hashable, Sendable {
  /// The first day.
  package let first: Day
  /// The last day; never before the first.
  package let last: Day

  /// Creates a span, or nothing where it would run backwards.
  package init?(_ first: Day, _ last: Day) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// Creates the span of a single day.
  package init(_ day: Day) {
    first = day
    last = day
  }

  /// Creates the span from a day on that goes on for so many days more.
  package init(from first: Day, days: Int) {
    self.first = first
    last = max(first, first.adding(days: days))
  }

  /// Whether a day lies in it.
  package func contains(_ day: Day) -> Bool {
    first <= day && day <= last
  }

  /// Whether a day lies in both spans.
  package func overlaps(_ other: DaySpan) -> Bool {
    first <= other.last && other.first <= last
  }
}

extension RoughDay {
  /// The days it may mean: a year has 365 or 366 of them.
  package var span: DaySpan {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    let (year, month, day) = (
      parts[0], parts.count > 1 ? parts[1] : nil, parts.count > 2 ? parts[2] : nil
    )
    // Only a text whose first day the calendar has can be a rough day.
    let first = Day(year: year, month: month ?? 1, day: day ?? 1) ?? .earliest
    if day != nil { return DaySpan(first) }
    let last = month == nil ? first.adding(months: 11).endOfMonth : first.endOfMonth
    return DaySpan(first, last) ?? DaySpan(first)
  }

  /// The day, where it is known exactly.
  package var day: Day? {
    span.first == span.last ? span.first : nil
  }
}
