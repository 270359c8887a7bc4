import Foundation
package import Knowledge

extension YearlyPattern {
  /// Returns its days in some years, one each.
  ///
  /// Reckoned in UTC: a day of the calendar has no zone, and none must shift it.
  package func days(in years: ClosedRange<Int>) -> [Day] {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    guard
      let start = calendar.date(
        from: DateComponents(year: years.lowerBound, month: 1, day: 1)),
      let end = calendar.date(from: DateComponents(year: years.upperBound, month: 12, day: 31))
    else { return [] }
    return rule(calendar).recurrences(of: start, in: start..<end.addingTimeInterval(1))
      .compactMap { date in
        let parts = calendar.dateComponents([.year, .month, .day], from: date)
        return Day(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
      }
  }

  private func rule(_ calendar: Calendar) -> Calendar.RecurrenceRule {
    switch self {
    case .date(let month, let day):
      return Calendar.RecurrenceRule(
        calendar: calendar, frequency: .yearly, matchingPolicy: .strict, months: [.init(month)],
        daysOfTheMonth: [day])
    case .weekday(let weekday, let nth, let month):
      return Calendar.RecurrenceRule(
        calendar: calendar, frequency: .yearly, matchingPolicy: .strict, months: [.init(month)],
        weekdays: [.nth(nth, weekday.localeWeekday)])
    }
  }
}

extension Day.Weekday {
  fileprivate var localeWeekday: Locale.Weekday {
    switch self {
    case .monday: .monday
    case .tuesday: .tuesday
    case .wednesday: .wednesday
    case .thursday: .thursday
    case .friday: .friday
    case .saturday: .saturday
    case .sunday: .sunday
    }
  }
}
