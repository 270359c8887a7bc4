import Knowledge
import KnowledgeFiles
import Schedule
import TestSupport
import Testing

@Suite struct `The timetable` {
  private func occasions() throws -> [ID<Occasion>: Occasion] {
    let folder = try TemporaryFolder(SmallCalendar.files)
    let all = Timetable(try KnowledgeFolder(path: folder.path).library()).occasions
    #expect(Set(all.map(\.id)).count == all.count, "every id is there once")
    return Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
  }

  @Test func `takes what was published before what a rule gives`() throws {
    let deadline = try #require(try occasions()["entries-club-11"])
    #expect(deadline.basis == .published)
    #expect(deadline.starts.text == "2026-05-02")
    #expect(deadline.opens?.description == "2026-04-01")
  }

  @Test func `derives a deadline from a published meeting`() throws {
    let deadline = try #require(try occasions()["entries-club-12"])
    #expect(deadline.basis == .derived)
    #expect(deadline.starts.text == "2027-03-15")
    #expect(
      deadline.reckoning
        == "14 days before Rowing Club, 12th regatta (Regatta 12), which opens on Monday 29 March 2027."
    )
  }

  @Test func `only expects a deadline that hangs on an expected meeting`() throws {
    let deadline = try #require(try occasions()["entries-club-13"])
    #expect(deadline.basis == .expected)
    #expect(deadline.starts.text == "2027-05-24")
    #expect(deadline.latestStart?.description == "2027-05-31")
  }

  @Test func `reckons nothing from a meeting that was cancelled`() throws {
    let occasions = try occasions()
    #expect(occasions["entries-club-x"] == nil)
    #expect(occasions["club-x"]?.basis == .cancelled)
  }

  @Test func `tells the review of a State, and a window for the next`() throws {
    let occasions = try occasions()
    let review = try #require(occasions["upr-49-country-nor"])
    #expect(review.title == "UPR review of Norway (UPR 49)")
    #expect(review.starts.text == "2025-05-05")
    let next = try #require(occasions["upr-49-country-nor-next"])
    #expect(next.basis == .expected)
    #expect(next.number == "63")
    #expect(next.starts.text == "2029-11-01")
    #expect(next.latestStart?.description == "2030-11-30")
  }
}

@Suite struct `A day that comes back each year` {
  static let patterns = [
    "06-01", "02-29", "12-31", "01-01", "second monday of march", "last friday of november",
    "first sunday of january", "fourth thursday of february", "last saturday of december",
  ]

  @Test(arguments: patterns)
  func `comes once a year, in its month and on its weekday`(_ text: String) throws {
    let pattern = try #require(YearlyPattern(text))
    let days = pattern.days(in: 2024...2060)
    let years = days.map(\.year)
    #expect(Set(years).count == years.count)
    #expect(days == days.sorted())
    switch pattern {
    case .date(let month, let day):
      #expect(days.allSatisfy { $0.month == month && $0.day == day })
      #expect(days.count == (month == 2 && day == 29 ? 10 : 37))
    case .weekday(let weekday, let nth, let month):
      #expect(days.count == 37)
      #expect(days.allSatisfy { $0.month == month && $0.weekday == weekday })
      #expect(
        days.allSatisfy { day in
          nth > 0
            ? (day.day - 1) / 7 == nth - 1 : day.day > Day.length(ofMonth: month, in: day.year) - 7
        })
    }
  }

  @Test(arguments: ["13-01", "02-30", "fifth monday of march", "second moonday of march", "monday"])
  func `is none where the words make no day`(_ text: String) {
    #expect(YearlyPattern(text) == nil)
  }
}
