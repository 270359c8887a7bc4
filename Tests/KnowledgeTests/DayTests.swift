import Knowledge
import Testing

@Suite struct `A day` {
  @Test(arguments: ["2024-02-29", "2026-11-20", "2000-02-29", "0001-01-01", "9999-12-31"])
  func `is read and written the same`(text: String) {
    #expect(Day(text)?.description == text)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "20-01-01", "2026-1-1",
    "2026-11", "2026-11-20 ", "today", "", "2026-11-2x", "+026-11-20",
  ])
  func `that is not in the calendar is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `comes before the days after it`() throws {
    #expect(try #require(Day("2026-11-20")) < #require(Day("2026-12-01")))
    #expect(try #require(Day("2025-12-31")) < #require(Day("2026-01-01")))
  }
}

@Suite struct `A rough day` {
  @Test(arguments: ["2016", "2016-07", "2016-07-14"])
  func `is kept as exactly as it was given`(text: String) {
    #expect(RoughDay(text)?.description == text)
  }

  @Test(arguments: ["16", "2016-13", "2016-02-30", "about 2016", "2016-07-14-1", ""])
  func `that is no date is refused`(text: String) {
    #expect(RoughDay(text) == nil)
  }

  @Test func `sorts a year before its months`() throws {
    let days = ["2016-07", "2015-12-31", "2016"].compactMap { RoughDay($0) }
    #expect(days.sorted().map(\.text) == ["2015-12-31", "2016", "2016-07"])
  }
}
