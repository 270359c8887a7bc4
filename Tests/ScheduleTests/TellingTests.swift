import Knowledge
import KnowledgeFiles
import Schedule
import TestSupport
import Testing

@Suite struct `An occasion in words` {
  struct Case: CustomTestStringConvertible, Sendable {
    let id: String
    let today: String
    let says: String
    var testDescription: String { "\(id) on \(today)" }
  }

  static let cases = [
    Case(
      id: "club-12", today: "2026-11-20",
      says: "Rowing Club, 12th regatta (Regatta 12): Monday 29 March to Friday 2 April 2027, "
        + "Geneva (in 129 days)."),
    Case(
      id: "club-12", today: "2027-03-30",
      says: "Rowing Club, 12th regatta (Regatta 12): Monday 29 March to Friday 2 April 2027, "
        + "Geneva (on now, until Friday 2 April 2027)."),
    Case(
      id: "club-12", today: "2027-04-03",
      says: "Rowing Club, 12th regatta (Regatta 12): Monday 29 March to Friday 2 April 2027, "
        + "Geneva (yesterday)."),
    Case(
      id: "club-13", today: "2026-11-20",
      says: "Rowing Club, 13th regatta (Regatta 13): expected to open between 7 and 14 June "
        + "2027, not yet published, Geneva (in 199 to 206 days)."),
    Case(
      id: "club-13", today: "2027-07-01",
      says: "Rowing Club, 13th regatta (Regatta 13): was expected to open between 7 and 14 "
        + "June 2027; no date was found, Geneva (17 days ago)."),
    Case(
      id: "club-x", today: "2026-11-20",
      says: "Rowing Club, 10th regatta (Regatta 10): was planned for Friday 13 June 2025 and "
        + "did not take place."),
    Case(
      id: "entries-club-12", today: "2027-03-14",
      says: "Entry forms for the regatta (Regatta 12): Monday 15 March 2027, 18:00 Geneva time "
        + "(tomorrow)."),
    Case(
      id: "entries-club-11", today: "2026-03-20",
      says: "Entry forms for the regatta (Regatta 11): Saturday 2 May 2026, 18:00 Geneva time "
        + "(in 43 days). It opens on Wednesday 1 April 2026. This is a Saturday: send it on the "
        + "Friday before."),
    Case(
      id: "dues-2027", today: "2026-12-31",
      says: "Yearly dues: Friday 1 January 2027 (tomorrow). This is a UN holiday (New Year's Day): "
        + "send it before."),
    Case(
      id: "upr-49-country-nor-next", today: "2026-11-20",
      says: "Next UPR review of Norway: expected between 2029 and 2030, not yet published."),
  ]

  @Test(arguments: cases)
  func `says how the date is known and how far it is`(_ example: Case) throws {
    let today = try #require(Day(example.today))
    #expect(
      try occasion(example.id).line(from: Vantage(today: today, timeZone: nil)) == example.says)
  }

  private func occasion(_ id: String) throws -> Occasion {
    let folder = try TemporaryFolder(SmallCalendar.files)
    let all = Timetable(try KnowledgeFolder(path: folder.path).library()).occasions
    return try #require(all.first { $0.id.text == id })
  }

  /// 15 March 2027 lies between the days on which America and Europe change their clocks.
  @Test(arguments: [
    ("Europe/Vienna", "18:00 Geneva time"), ("America/New_York", "18:00 Geneva time (13:00 yours)"),
    ("Asia/Kathmandu", "18:00 Geneva time (22:45 yours)"),
    ("Pacific/Auckland", "18:00 Geneva time (06:00 on Tuesday 16 yours)"),
    ("Nowhere/Nothing", "18:00 Geneva time"),
  ])
  func `tells what the reader's clock shows`(_ zone: String, _ clock: String) throws {
    #expect(try occasion("entries-club-12").clock(in: zone) == clock)
  }
}

@Suite struct `A calendar for other programs` {
  @Test func `holds every date with its alarms, under ids that stay`() throws {
    let folder = try TemporaryFolder(SmallCalendar.files)
    let all = Timetable(try KnowledgeFolder(path: folder.path).library()).occasions
    let writer = try #require(ICalendar())
    let today = try #require(Day("2026-11-20"))
    let text = writer.text(of: all.filter { $0.number == "12" }, madeOn: today)
    #expect(text == writer.text(of: all.filter { $0.number == "12" }, madeOn: today))
    let lines = text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    #expect(lines.first == "BEGIN:VCALENDAR")
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == 2)
    #expect(lines.contains("UID:entries-club-12@rostrum"))
    #expect(lines.contains("DTSTART;VALUE=DATE:20270315"))
    #expect(lines.contains("DTEND;VALUE=DATE:20270316"))
    #expect(
      lines.contains(
        "SUMMARY:Due: Entry forms for the regatta (Regatta 12)\\, 18:00 Geneva time"))
    #expect(
      lines.filter { $0.hasPrefix("TRIGGER") } == ["TRIGGER:-P28D", "TRIGGER:-P7D", "TRIGGER:-P1D"])
    // A meeting goes on for five days and rings no bell.
    #expect(lines.contains("DTSTART;VALUE=DATE:20270329"))
    #expect(lines.contains("DTEND;VALUE=DATE:20270403"))
  }

  @Test func `marks what is only expected`() throws {
    let folder = try TemporaryFolder(SmallCalendar.files)
    let all = Timetable(try KnowledgeFolder(path: folder.path).library()).occasions
    let writer = try #require(ICalendar())
    let today = try #require(Day("2026-11-20"))
    let text = writer.text(of: all.filter { $0.id.text == "club-13" }, madeOn: today)
    #expect(text.contains("STATUS:TENTATIVE"))
    #expect(text.contains("SUMMARY:Expected\\, not published."))
  }
}
