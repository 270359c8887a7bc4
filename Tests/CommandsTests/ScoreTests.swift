import Foundation
import TestSupport
import Testing

@testable import Commands

@MainActor
@Suite struct `The command 'score'` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(SmallCommitments.files)
    try FileManager.default.createDirectory(
      atPath: folder.path + "/drafting", withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: RepositoryKnowledge.path + "/drafting/styles",
      toPath: folder.path + "/drafting/styles")
  }

  struct Refusal: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let says: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(arguments: [
    Refusal(
      arguments: ["new", "Norwai", "2026"],
      says: "No country is called 'Norwai'. Did you mean 'Norway'?"),
    Refusal(arguments: ["new", "Norway"], says: "'Norway' is no year."),
    Refusal(arguments: ["new", "Norway", "2027"], says: "The year 2027 lies ahead."),
    Refusal(arguments: ["new", "Norway", "2015"], says: "is before the commitments"),
    Refusal(
      arguments: ["new", "Norway", "2026", "--scheme", "ligt"], says: "Did you mean 'light'?"),
    Refusal(
      arguments: ["new", "norvège", "2025"],
      says: "There is a scorecard of Norway 2025 already, number 1. 'rostrum score grade 1' goes on"
    ),
    Refusal(arguments: ["show", "7"], says: "There is no scorecard 7. There are: 1."),
    Refusal(
      arguments: ["grade", "1", "boat", "--mark", "2"],
      says: "No commitment is called 'boat'. Did you mean 'boats'?"),
    Refusal(arguments: ["grade", "1", "--mark", "2"], says: "Which commitment?"),
    Refusal(arguments: ["grade", "1", "1", "--mark", "9"], says: "'9' is no grade of this card."),
    Refusal(
      arguments: ["grade", "1", "1", "--date", "2027"], says: "'2027' lies ahead: today is 2026"),
    Refusal(arguments: ["grade", "1", "--no-input"], says: "Nobody can be asked here."),
    Refusal(
      arguments: ["show", "boat"], says: "No commitment is called 'boat'. Did you mean 'boats'?"),
    Refusal(
      arguments: ["show", "fair", "boats"],
      says: "Write the card before the commitment: 'rostrum score show 1 boats'."),
    Refusal(
      arguments: ["show", "boats", "1"],
      says: "Write the card before the commitment: 'rostrum score show 1 boats'."),
    Refusal(
      arguments: ["show", "1", "boats", "--json"], says: "'--json' writes a whole card."),
    Refusal(arguments: ["show", "boats", "--json"], says: "'--json' writes a whole card."),
    Refusal(arguments: ["delete", "1"], says: "Say '--yes' to delete scorecard 1."),
    Refusal(arguments: ["report", "1", "--to", "pfd"], says: "Did you mean 'pdf'?"),
  ])
  func `says what is wrong and what to do`(_ refusal: Refusal) {
    _ = run("new", "Norway", "2025")
    let failed = run(refusal.arguments)
    #expect(failed.status != .done)
    #expect(failed.errors.contains(refusal.says), "\(failed.errors)")
  }

  @Test func `asks question by question, and goes on where it stopped`() {
    _ = run("new", "South", "Africa", "2026")
    let first = run(["grade"], input: ["2", "Half of them row. ", "/stop"])
    #expect(first.output.contains("1 of 2: Boats that all members can use"))
    #expect(
      first.output.contains("- Boats are shared (Rules of 2019, para. 4; number not confirmed)"))
    #expect(
      first.output.contains(
        "- Register of boats: boats per member (https://club.example/register)\n"))
    #expect(first.output.contains("'rostrum score grade 1' goes on here."))
    let second = run(
      ["grade"],
      input: [
        "Register \u{1B}[31mof boats", "soon", "2026-05", "/back", "", "Buy boats.", "", "none",
        "No one asks.",
      ])
    #expect(second.output.contains("'soon' is no date I can read."))
    #expect(second.output.contains("So far: 2026-05"))
    #expect(second.output.contains("Often asked of governments:\n- Buy a boat"))
    #expect(second.output.contains("Take care: Say what fair means."))
    #expect(second.output.contains("Saved: 1 of 2 graded, 1 left without a grade."))
    let object = run("show", "--json").objects[0]
    let grades = object["grades"] as? [[String: Any]] ?? []
    #expect(object["kind"] as? String == "score")
    #expect(grades[0]["evidence"] as? String == "Half of them row.")
    #expect(grades[0]["source"] as? String == "Register [31mof boats")
    #expect(grades[0]["date"] as? String == "2026-05")
    #expect(grades[0]["recommendation"] as? String == "Buy boats.")
    #expect(grades[1]["reason"] as? String == "No one asks.")
    #expect(run("grade").output.hasPrefix("All commitments are graded."))
  }

  @Test func `keeps what was answered when the input ends, and leaves out what is skipped`() {
    _ = run("new", "Norway", "2026")
    _ = run(["grade"], input: ["/skip", "3", "Cheap."])
    let shown = run("show").output
    #expect(shown.contains("Grading stopped at 2. Fair fees, source."))
    #expect(shown.contains("1 of 2 graded, 1 lacks a source, 1 lacks a recommendation."))
    #expect(run("grade", "1", "boats").output.contains("1 of 2: Boats that all"))
  }

  @Test func `asks for the grade again where one was given since the questions stopped`() {
    _ = run("new", "Norway", "2026")
    _ = run(["grade"], input: ["/skip", "none", "/stop"])
    _ = run("grade", "1", "fees", "--mark", "3", "--evidence", "Cheap.")
    let asked = run(["grade"], input: ["", "/stop"]).output
    #expect(asked.contains("Grade. Your grade"))
    #expect(asked.contains("So far: 3"))
    #expect(asked.contains("Enter keeps it") && !asked.contains("Enter for later"))
    #expect(!asked.contains("Why no grade"))
    #expect(run("show", "1").output.contains("2    3      Fair fees: Cheap."))
  }

  @Test func `compares two years, on a wide and on a narrow screen`() {
    fillTwoYears()
    #expect(
      run("show").output.hasPrefix(
        """
        Scorecard 2: Norway 2026, graded from 1 to 5, 5 is best.
        2 of 2 graded.

        1 Boats for all  ████████████░░░░░░░░ 3 ▲ up from 2 in 2025
        2 Fair fees      ████░░░░░░░░░░░░░░░░ 1 • first grade

        No.  Grade  Commitment
        1    3      Boats for all: Six of ten have boats.
        2    1      Fair fees: Fees rose.

        What an office would attack first:
        - 2. Fair fees: the source is of 2019, 7 years before the year you grade. Look
          for a newer one, or say that none was published.
        """))
    let narrow = run(["show"], columns: 40).output.split(separator: "\n")
    #expect(narrow.contains("  ██████░░░░ 3"))
    #expect(narrow.contains("  ▲ up from 2 in 2025"))
    #expect(narrow.allSatisfy { $0.count <= 40 })
  }

  @Test func `keeps earlier wordings, and what goes back and forth between schemes`() {
    fillTwoYears()
    _ = run("scheme", "2", "light")
    #expect(run("show", "2").output.contains("1    orange"))
    #expect(run("grade", "2", "1", "--mark", "4").errors.contains("'4' is a number"))
    _ = run("grade", "2", "fees", "--mark", "amber")
    let back = run("scheme", "2", "five").output
    #expect(back.contains("Its lights show as 1, 3 and 5"))
    let shown = run("show", "2").output
    #expect(shown.contains("1    3                Boats for all"))
    #expect(shown.contains("2    3 (from orange)"))
    let history = run("show", "2", "fees").output
    #expect(run("show", "fees").output == history)
    #expect(run("show", "fair", "fees").output == history)
    #expect(history.contains("grade \"3 (from orange)\", before \"1\""))
  }

  @Test func `checks a card, and ends with a status that tells`() {
    _ = run("new", "Norway", "2026")
    let empty = run("check")
    #expect(empty.status == .done && empty.output == "Nothing is graded yet.\n")
    _ = run("grade", "1", "1", "--mark", "2", "--evidence", "Half row.")
    let weak = run("check", "1")
    #expect(weak.status == .failure)
    #expect(weak.output.contains("- 1. Boats for all: the evidence has no source."))
    #expect(weak.output.contains("- The card: nothing that goes well is named."))
    _ = run(
      "grade", "1", "1", "--source", "Register", "--date", "2026", "--recommendation", "Buy boats.",
      "--good-practice", "They share.")
    let sound = run("check", "1")
    #expect(sound.status == .done)
    #expect(sound.output == "Nothing found that is open to attack.\n")
  }

  @Test func `deletes and brings back`() {
    _ = run("new", "Norway", "2026")
    #expect(run("delete", "1", "--yes").output.contains("until 2026-12-20"))
    #expect(run("list").output.hasPrefix("You have no scorecard yet."))
    #expect(
      run("show", "1").errors.contains("deleted. 'rostrum score restore 1' brings it back."))
    #expect(run("list", "--deleted").output.contains("Norway 2026"))
    #expect(run("restore", "1").output == "Scorecard 1, Norway 2026, is back.\n")
  }

  @Test func `makes a report as Markdown and as text`() throws {
    fillTwoYears()
    let made = run("report", "-o", "FOLDER/card.md")
    #expect(made.output == "Made FOLDER/card.md.\n")
    #expect(made.errors.contains("open to attack: 'rostrum score check 2'"))
    let text = try folder.text(of: "card.md")
    #expect(text.contains("# Drug policy commitments: scorecard of Norway, 2026"))
    #expect(text.contains("████████████░░░░░░░░ 3 ▲ up from 2 in 2025"))
    #expect(
      text.contains("On the same subject, with numbers that were read: Page of the club, para. 2."))
    _ = run("report", "-o", "FOLDER/card.txt")
    #expect(try folder.text(of: "card.txt").split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(run("report", "-o", "FOLDER/card.md").errors.contains("is there already"))
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/rsvg-convert")),
    arguments: ["docx", "odt", "html", "pdf"])
  func `makes a report with the chart in it`(_ format: String) throws {
    fillTwoYears()
    let made = run("report", "-o", "FOLDER/card.\(format)")
    #expect(made.status == .done, "\(made.errors)")
    let data = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/card.\(format)"))
    #expect(data.count > 5000)
    if format == "html" {
      #expect(String(decoding: data, as: UTF8.self).contains("data:image/svg+xml"))
    }
  }

  @Test func `says what to install for the chart`() throws {
    fillTwoYears()
    let failed = CommandRun(
      ["score", "report", "--to", "docx"], in: folder, environment: ["PATH": "/nowhere"])
    #expect(failed.errors.contains("'pandoc', 'rsvg-convert'."))
    #expect(failed.errors.contains("'apt-get install pandoc weasyprint librsvg2-bin'"))
  }

  @Test func `stands in the conversation, in backups and in the doctor's words`() {
    fillTwoYears()
    let told = CommandRun([], in: folder, input: ["/score"]).output
    #expect(
      told.contains("Scorecard 2, Norway 2026, graded from 1 to 5, 5 is best: 2 of 2 graded."))
    #expect(told.contains("- 1 Boats for all: 3, up from 2 in 2025"))
    let copied = CommandRun(["backup", "FOLDER/copy.sqlite"], in: folder)
    #expect(copied.output == "Wrote FOLDER/copy.sqlite: 0 drafts, 2 scorecards.\n")
    #expect(
      CommandRun(["restore", "FOLDER/copy.sqlite"], in: folder).output
        .contains("Restored 0 drafts, 2 scorecards"))
    #expect(CommandRun(["doctor"], in: folder, columns: 200).output.contains("2 scorecards"))
  }

  private func fillTwoYears() {
    _ = run("new", "Norway", "2025")
    _ = run(
      "grade", "1", "1", "--mark", "2", "--evidence", "Five of ten have boats.", "--source",
      "Register",
      "--date", "2025", "--recommendation", "Buy boats.")
    _ = run("new", "Norway", "2026")
    _ = run(
      "grade", "2", "1", "--mark", "3", "--evidence", "Six of ten have boats.", "--source",
      "Register",
      "--date", "2026-05", "--recommendation", "Buy boats.", "--good-practice", "They share.")
    _ = run(
      "grade", "2", "fees", "--mark", "1", "--evidence", "Fees rose.", "--source", "Court",
      "--date",
      "2019", "--recommendation", "Lower them.")
  }

  private func run(_ arguments: String...) -> CommandRun {
    run(arguments)
  }

  private func run(
    _ arguments: [String], input: [String] = [], columns: Int = 80
  ) -> CommandRun {
    CommandRun(["score"] + arguments, in: folder, input: input, columns: columns)
  }
}
