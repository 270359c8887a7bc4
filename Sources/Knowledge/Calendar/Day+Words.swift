extension Day {
  /// The English names of the months, January first.
  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The day in words: "Monday 8 March 2027".
  ///
  /// The month is a word and the year is there: figures alone are read in two orders.
  package var words: String {
    "\(weekday.name) \(day) \(monthName) \(year)"
  }

  /// The day without its weekday: "8 March 2027".
  package var wordsWithoutWeekday: String {
    "\(day) \(monthName) \(year)"
  }

  /// The English name of its month.
  package var monthName: String {
    Day.monthNames[month - 1]
  }
}

extension DaySpan {
  /// The span in words: "Monday 8 to Friday 12 March 2027", or the day where it is only one.
  package var words: String {
    first == last
      ? first.words : "\(first.weekday.name) \(opening) to \(last.words)"
  }

  /// The span as a window in words, without weekdays, which would promise too much: "between 8 and 19
  /// March 2027".
  package var windowWords: String {
    first == last ? "on \(first.words)" : "between \(opening) and \(last.wordsWithoutWeekday)"
  }

  /// The first day without the month and year it shares with the last.
  private var opening: String {
    if first.year != last.year { return first.wordsWithoutWeekday }
    return first.month == last.month ? "\(first.day)" : "\(first.day) \(first.monthName)"
  }
}

extension RoughDay {
  /// The date in words, as exactly as it is known: "2027", "March 2027", "Monday 8 March 2027".
  package var words: String {
    if let day { return day.words }
    let first = span.first
    return text.count > 4 ? "\(first.monthName) \(first.year)" : "\(first.year)"
  }
}
