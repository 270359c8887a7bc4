/// A day that comes back each year: a date such as 1 June, or the second Monday of March.
package enum YearlyPattern: Equatable, Sendable {
  /// The same day of the same month.
  case date(month: Int, day: Int)
  /// A weekday of a month, counted from its start; -1 is the last.
  case weekday(Day.Weekday, nth: Int, month: Int)

  /// Reads `06-01`, or `second monday of march`.
  package init?(_ text: String) {
    let words = text.lowercased().split(separator: " ")
    if words.count == 1 {
      // A leap year has every day a year can have.
      guard let day = Day("2024-" + text) else { return nil }
      self = .date(month: day.month, day: day.day)
      return
    }
    guard words.count == 4, words[2] == "of",
      let nth = Self.ordinals[String(words[0])],
      let weekday = Day.Weekday.allCases.first(where: { $0.name.lowercased() == words[1] }),
      let month = Day.monthNames.firstIndex(where: { $0.lowercased() == words[3] })
    else { return nil }
    self = .weekday(weekday, nth: nth, month: month + 1)
  }

  private static let ordinals = ["first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1]

  /// The pattern in words: "1 June", "the second Monday of March".
  package var words: String {
    switch self {
    case .date(let month, let day):
      return "\(day) \(Day.monthNames[month - 1])"
    case .weekday(let weekday, let nth, let month):
      let ordinal = Self.ordinals.first { $0.value == nth }?.key ?? "\(nth)"
      return "the \(ordinal) \(weekday.name) of \(Day.monthNames[month - 1])"
    }
  }
}
