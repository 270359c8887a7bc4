import Knowledge
import KnowledgeFiles
import TestSupport
import Testing

@Suite struct `A mistake in a table of the calendar` {
  static let cases = [
    Mistake(
      name: "an impossible day", file: "calendar/sessions.csv", replacing: "2027-03-29,,2027-04-02",
      with: "2027-02-30,,2027-04-02",
      report:
        "calendar/sessions.csv:3:66: error: [value] '2027-02-30' is no date such as 2026-11-20, "
        + "2026-11 or 2026."),
    Mistake(
      name: "a meeting that ends before it starts", file: "calendar/sessions.csv",
      replacing: "2027-03-29,,2027-04-02", with: "2027-03-29,,2027-03-02",
      report:
        "calendar/sessions.csv:3:78: error: [backwards] The meeting ends on 2027-03-02, before "
        + "it starts on 2027-03-29."),
    Mistake(
      name: "an unknown meeting", file: "calendar/reviews.csv", replacing: "country-swe,upr-49",
      with: "country-swe,upr-94",
      report: "calendar/reviews.csv:3:13: error: [unknown-session] No session is called 'upr-94'. "
        + "Did you mean 'upr-49'?"),
    Mistake(
      name: "an unknown State", file: "calendar/reviews.csv", replacing: "country-swe",
      with: "country-sve",
      report: "calendar/reviews.csv:3:1: error: [unknown-concept] No concept is called "
        + "'country-sve'. Did you mean 'country-swe'?"),
    Mistake(
      name: "a comma without quotes", file: "calendar/reviews.csv",
      replacing: "country-swe,upr-49,,published,club.page,2026-11,,",
      with: "country-swe,upr-49,,published,club.page,2026-11,,one, two",
      report:
        "calendar/reviews.csv:3:1: error: [columns] The row has 9 fields where the first line "
        + "names 8. A field that holds a comma needs double quotes around it."),
    Mistake(
      name: "quotes that are never closed", file: "calendar/sessions.csv",
      replacing: "\"A Monday, as in other years.\"", with: "\"A Monday, as in other years.",
      report: "calendar/sessions.csv:4:"),
    Mistake(
      name: "a State that stands twice", file: "calendar/reviews.csv", replacing: "country-swe",
      with: "country-nor",
      report:
        "calendar/reviews.csv:3:1: error: [duplicate-id] The id 'country-nor at upr-49' stands "
        + "at calendar/reviews.csv:2 already. Give one of them another."),
    Mistake(
      name: "an hour that is none", file: "calendar/deadlines.csv", replacing: "18:00",
      with: "26:00",
      report: "calendar/deadlines.csv:2:39: error: [value] '26:00' is no hour such as 18:00."),
    Mistake(
      name: "a rule that reckons in two ways", file: "calendar/rules.yaml",
      replacing: "yearly: 01-01", with: "yearly: 01-01\n  usually: [01-01, 02-01]",
      report: "calendar/rules.yaml:12:3: error: [two-ways] A rule reckons in one way: keep one of "
        + "'days_before', 'usually_before', 'yearly', 'weekday' and 'usually'."),
    Mistake(
      name: "days that lead nowhere", file: "calendar/rules.yaml",
      replacing: "days_before: 14", with: "days_before: 99999999999",
      report:
        "calendar/rules.yaml:6:16: error: [value] '99999999999' is no number of days from 0 to 400."
    ),
    Mistake(
      name: "a kind of meeting nobody knows", file: "calendar/sessions.csv",
      replacing: "club-12,club,regular", with: "club-12,club,reglar",
      report:
        "calendar/sessions.csv:3:14: error: [value] 'reglar' is not a kind. Known are regular, "
        + "reconvened, thematic, intersessional, special, assembly, event, working-group. Did you mean "
        + "'regular'?"),
    Mistake(
      name: "a day no year has", file: "calendar/rules.yaml", replacing: "yearly: 01-01",
      with: "yearly: 02-30",
      report: "calendar/rules.yaml:15:11: error: [value] '02-30' is no month and day such as 06-01."
    ),
    Mistake(
      name: "a column nobody knows", file: "calendar/reviews.csv",
      replacing: "country,session,day", with: "country,sesion,day",
      report: "calendar/reviews.csv:2:13: error: [unknown-key] The key 'sesion' is not known here. "
        + "Did you mean 'session'?"),
  ]

  @Test(arguments: cases)
  func `is reported with file, line and column, and nothing is built`(_ example: Mistake) throws {
    let reports = try example.reports(in: SmallCalendar.files)
    #expect(reports.contains { $0.hasPrefix(example.report) }, "\(reports)")
  }

  @Test func `is none in the small calendar`() throws {
    let folder = try TemporaryFolder(SmallCalendar.files)
    #expect(try KnowledgeFolder(path: folder.path).problems.isEmpty)
  }
}
