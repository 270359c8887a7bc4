import Knowledge
import Testing

@Suite struct `Reckoning with days` {
  /// Every day of four centuries, in which the calendar comes round once.
  static let someYears = [1900, 1999, 2000, 2023, 2024, 2026, 2027, 2100]

  @Test(arguments: someYears)
  func `each day follows the one before, and its number and weekday too`(_ year: Int) throws {
    var day = try #require(Day(year: year, month: 1, day: 1))
    while day.year == year {
      let next = day.adding(days: 1)
      #expect(next > day)
      #expect(next.number == day.number + 1)
      #expect(next.weekday.rawValue == (day.weekday.rawValue + 1) % 7)
      #expect(next.adding(days: -1) == day)
      day = next
    }
  }

  static let spans: [(from: String, days: Int, to: String)] = [
    ("2024-02-28", 1, "2024-02-29"), ("2024-02-28", 2, "2024-03-01"),
    ("2027-02-28", 1, "2027-03-01"), ("2026-12-31", 1, "2027-01-01"),
    ("2027-03-08", -14, "2027-02-22"), ("2024-03-14", -14, "2024-02-29"),
    ("2026-11-20", 0, "2026-11-20"), ("2026-11-20", 1000, "2029-08-16"),
    ("2026-11-20", -4000, "2015-12-08"), ("0001-01-01", -1, "0001-01-01"),
    ("9999-12-30", 5, "9999-12-31"), ("2026-11-20", .max, "9999-12-31"),
    ("2026-11-20", .min, "0001-01-01"),
  ]

  @Test(arguments: spans)
  func `counts over months, years and leap days`(_ span: (from: String, days: Int, to: String))
    throws
  {
    let from = try #require(Day(span.from))
    #expect(from.adding(days: span.days).description == span.to)
  }

  static let months: [(from: String, months: Int, to: String)] = [
    ("2027-01-31", 1, "2027-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-11-30", 2, "2027-01-30"),
    ("2026-12-15", 1, "2027-01-15"), ("2027-01-15", -1, "2026-12-15"),
    ("2025-04-28", 54, "2029-10-28"),
    ("2026-11-20", .max, "9999-12-31"), ("2026-11-20", .min, "0001-01-01"),
  ]

  @Test(arguments: months)
  func `keeps to the month when months are added`(_ case: (from: String, months: Int, to: String))
    throws
  {
    #expect(try #require(Day(`case`.from)).adding(months: `case`.months).description == `case`.to)
  }

  static let weekdays = [
    ("2026-11-30", "Monday"), ("2027-03-08", "Monday"), ("2024-02-29", "Thursday"),
    ("2000-01-01", "Saturday"), ("1969-07-20", "Sunday"),
  ]

  @Test(arguments: weekdays)
  func `knows the day of the week`(_ day: String, _ name: String) throws {
    #expect(try #require(Day(day)).weekday.name == name)
  }

  @Test(arguments: [
    ("2027-03-08", "2027-03-08", "Monday 8 March 2027"),
    ("2027-03-08", "2027-03-12", "Monday 8 to Friday 12 March 2027"),
    ("2027-02-22", "2027-04-02", "Monday 22 February to Friday 2 April 2027"),
    ("2026-12-31", "2027-01-01", "Thursday 31 December 2026 to Friday 1 January 2027"),
  ])
  func `says a span in words, with weekday and year`(
    _ first: String, _ last: String, _ words: String
  ) throws {
    let (first, last) = (try #require(Day(first)), try #require(Day(last)))
    let span = try #require(DaySpan(first, last))
    #expect(span.words == words)
  }

  @Test func `knows no span that runs backwards`() throws {
    let (later, earlier) = (try #require(Day("2027-03-09")), try #require(Day("2027-03-08")))
    #expect(DaySpan(later, earlier) == nil)
  }

  @Test(arguments: [("2026", "2026-01-01", "2026-12-31"), ("2024-02", "2024-02-01", "2024-02-29")])
  func `takes a rough date for all the days it may mean`(
    _ text: String, _ first: String, _ last: String
  ) throws {
    let span = try #require(RoughDay(text)).span
    #expect(span.first.description == first)
    #expect(span.last.description == last)
  }
}
