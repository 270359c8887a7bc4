extension Day {
  /// A day of the week, Monday first.
  package enum Weekday: Int, CaseIterable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// The English name, with a capital.
    package var name: String {
      ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][rawValue]
    }
  }

  /// How many days have passed since 1 March of the year 0.
  ///
  /// A year that begins in March has its leap day at the end, so that months before it keep their
  /// lengths: no table of leap years is needed.
  package var number: Int {
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400
      + (153 * monthFromMarch + 2) / 5 + day - 1
  }

  /// The day of the week.
  package var weekday: Weekday {
    // Day 0, 1 March of the year 0, was a Wednesday.
    Weekday.allCases[(number + 2) % 7]
  }

  /// Returns how many days it is from here to another day, negative where that is past.
  package func days(to other: Day) -> Int {
    other.number - number
  }

  /// Returns the day so many days later, or earlier where negative.
  ///
  /// The calendar ends with the year 9999 and begins with the year 1; beyond stands its last or first
  /// day.
  package func adding(days: Int) -> Day {
    // More days than there are years for lead to the end all the same.
    let days = min(max(days, -4_000_000), 4_000_000)
    var year = max(0, self.year + days / 366 - (days < 0 ? 1 : 0))
    let wanted = number + days
    while let next = Day(year: year + 1, month: 1, day: 1), next.number <= wanted { year += 1 }
    guard let newYear = Day(year: year, month: 1, day: 1), newYear.number <= wanted else {
      return days < 0 ? .earliest : .latest
    }
    var rest = wanted - newYear.number
    var month = 1
    while month < 12, rest >= Day.length(ofMonth: month, in: year) {
      rest -= Day.length(ofMonth: month, in: year)
      month += 1
    }
    return Day(year: year, month: month, day: rest + 1) ?? .latest
  }

  /// Returns the same day so many months later; the last of the month where that has no such day.
  package func adding(months: Int) -> Day {
    let count = year * 12 + month - 1 + min(max(months, -200_000), 200_000)
    guard count >= 12 else { return .earliest }
    let (year, month) = (count / 12, count % 12 + 1)
    guard year <= 9999 else { return .latest }
    return Day(year: year, month: month, day: min(day, Day.length(ofMonth: month, in: year)))
      ?? self
  }

  /// The first day of its year.
  package var startOfYear: Day {
    Day(year: year, month: 1, day: 1) ?? self
  }

  /// The first day of its month.
  package var startOfMonth: Day {
    Day(year: year, month: month, day: 1) ?? self
  }

  /// The last day of its month.
  package var endOfMonth: Day {
    Day(year: year, month: month, day: Day.length(ofMonth: month, in: year)) ?? self
  }
}
