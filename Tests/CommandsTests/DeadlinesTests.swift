import Foundation
import TestSupport
import Testing

@testable import Commands

@MainActor
@Suite struct `The deadlines command` {
  private func run(_ arguments: String..., columns: Int = 80) throws -> CommandRun {
    try CommandRun(arguments, files: SmallCalendar.files, columns: columns)
  }

  @Test func `lists what is due in the coming months, with the kind of each date`() throws {
    let run = try run("deadlines", "--within", "6m")
    #expect(run.status == .done)
    #expect(
      run.output == """
        What is due and what is on, from Friday 20 November 2026 to Thursday 20 May 2027

        When                  Left      Date is    What
        Fri 27 Nov 2026       7 days    derived    Dinner of the club.
        Fri 1 Jan 2027        42 days   derived    Yearly dues. This is a UN holiday
                                                   (New Year's Day): send it before.
        Mon 15 Mar 2027       115 days  derived    Entry forms for the regatta (Regatta
                                                   12), 18:00 Geneva time. For: members.
        29 Mar to 2 Apr 2027  129 days  published  Rowing Club, 12th regatta (Regatta
                                                   12).

        """)
  }

  @Test func `stays within forty columns`() throws {
    let run = try run("deadlines", "--within", "1y", columns: 40)
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 40 })
    #expect(run.output.contains("Mon 15 Mar 2027, 115 days, derived\n  Entry forms"))
  }

  @Test func `tells of the review of a State, by name or by code`() throws {
    for name in ["Norway", "norway", "NOR"] {
      let run = try run("deadlines", "--country", name)
      #expect(run.output.contains("Mon 5 May 2025"), "\(name)")
      #expect(run.output.contains("Next UPR review of Norway"))
      #expect(!run.output.contains("Sweden"))
    }
  }

  @Test func `shows the months with their days marked`() throws {
    let run = try run("deadlines", "--within", "March 2027", "--calendar")
    #expect(
      run.output == """
        March 2027
         Mon  Tue  Wed  Thu  Fri  Sat  Sun
          1    2    3    4    5    6    7
          8    9   10   11   12   13   14
         15*  16   17   18   19   20   21
         22   23   24   25   26   27   28
         29=  30=  31=
          * 15 Entry forms for the regatta (Regatta 12)
          = 29 Rowing Club, 12th regatta (Regatta 12)

        * something is due, = a meeting, ? expected and not published, [ ] today

        """)
  }

  @Test func `writes objects for programs`() throws {
    let run = try run("deadlines", "--within", "March 2027", "--json")
    let objects = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(objects.map { $0["id"] as? String } == ["entries-club-12", "club-12"])
    #expect(objects[0]["days_left"] as? Int == 115)
    #expect(objects[0]["basis"] as? String == "derived")
    #expect((objects[0]["sources"] as? [[String: Any]])?.count == 1)
  }

  @Test func `writes a calendar into a file`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/due.ics"
    let run = try run("deadlines", "--within", "1y", "--ics", file)
    #expect(run.status == .done)
    #expect(run.errors.hasSuffix("due.ics: 6 dates.\n"))
    #expect(try folder.text(of: "due.ics").hasPrefix("BEGIN:VCALENDAR"))
  }

  struct Mistake: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let says: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  nonisolated static let mistakes = [
    Mistake(
      arguments: ["--country", "Nrwy"],
      says: "No State is called 'Nrwy'. Did you mean Norway?"),
    Mistake(
      arguments: ["--country", "Atlantis"],
      says: "No State is called 'Atlantis'. Write its English, French or Spanish name, or its ISO "
        + "code, such as KEN."),
    Mistake(
      arguments: ["--body", "RCC"],
      says: "No body is called 'RCC'. Did you mean 'RC'? Type 'rostrum deadlines' without '--body' "
        + "for all of them."),
    Mistake(
      arguments: ["--body", "National League"],
      says: "No dates of 'NL' are known. Type 'rostrum deadlines' without '--body' for all there "
        + "are."),
    Mistake(
      arguments: ["--within", "soon"],
      says: "'soon' is no length of time. Write 90d, 8w, 6m or 1y, or words such as 'March 2027'."),
    Mistake(
      arguments: ["--within", "0d"],
      says:
        "'0d' ends before it begins, or lies in the past. Write a time to come, such as 90d, or "
        + "'--all'."),
    Mistake(
      arguments: ["--within", "9223372036854775807d"],
      says:
        "'9223372036854775807d' is no length of time. Write 90d, 8w, 6m or 1y, or words such as "
        + "'March 2027'."),
    Mistake(
      arguments: ["--within", "March 2020"],
      says:
        "'March 2020' ends before it begins, or lies in the past. Write a time to come, such as "
        + "90d, or '--all'."),
    Mistake(
      arguments: ["--ics", "/nowhere/at/all.ics"],
      says: "The calendar '/nowhere/at/all.ics' cannot be written"),
  ]

  @Test(arguments: mistakes)
  func `says what is wrong and what to do`(_ mistake: Mistake) throws {
    let run = try CommandRun(["deadlines"] + mistake.arguments, files: SmallCalendar.files)
    #expect(run.status == .failure)
    #expect(run.errors.hasPrefix(mistake.says))
    #expect(run.output.isEmpty)
  }
}
