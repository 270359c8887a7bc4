import Foundation
import TestSupport
import Testing

@testable import Commands

@MainActor
@Suite struct `The command 'plan'` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(SmallGuidance.files)
  }

  @Test func `makes dated steps of a way to take part`() {
    let said = flat(run("plan", "add", "race", on: "2027-01-04").output)
    #expect(said.contains("In your plan now: Race in the regatta, 3 steps."))
    #expect(said.contains("on Monday 15 March 2027 (derived)."))
    #expect(said.contains("Mind: Consultative status is needed"))
    #expect(
      run("plan", on: "2027-01-04").output == """
        Your plan on Monday 4 January 2027: 3 to do, 0 done or skipped.

        IN THE NEXT 30 DAYS

        1. By Monday 1 February 2027 (in 28 days): Train with the crew.
           - For: Race in the regatta. Counted from: Entry forms for the regatta
             (Regatta 12), on Monday 15 March 2027. How: Where the Rowing Club meets.

        LATER

        2. Monday 15 March 2027 (in 70 days): Send the entry form.
           - For: Race in the regatta. Counted from: Entry forms for the regatta
             (Regatta 12), on Monday 15 March 2027. How: What the Rowing Club costs.

        3. By Monday 22 March 2027 (in 77 days): Thank the crew.
           - For: Race in the regatta. Counted from: Entry forms for the regatta
             (Regatta 12), on Monday 15 March 2027.

        """)
  }

  @Test func `counts from the day of planning where the calendar has none`() {
    _ = run("plan", "add", "letter", "board", on: "2027-01-04")
    let plan = run("plan", on: "2027-01-10").output
    #expect(plan.contains("LATE\n\n1. By Monday 4 January 2027 (6 days late): Write the letter."))
    #expect(plan.contains("2. By Monday 18 January 2027 (in 8 days): Phone the board."))
  }

  @Test func `begins at once what should have begun before`() {
    let said = flat(run("plan", "add", "race", on: "2027-03-01").output)
    #expect(said.contains("Time is short: by our estimate it takes about 4 weeks, and 2 are left."))
    #expect(
      run("plan", on: "2027-03-01").output.contains("1. By Monday 1 March 2027 (today): Train"))
  }

  @Test func `refuses what cannot be now, and says why`() throws {
    try folder.write(
      """
      id,title,about,unless,weeks,effort,reaches,first,facts,state,due
      join,Joining the club,club,vngoc,1,small,A vote.,Write.,club.fee,,
      review,Report for the review,upr,,4,medium,It is read.,Gather.,club.fee,upr,
      """, to: "avenues.csv")
    try folder.write(
      """
      avenue,step,does,when,due,entry,kind
      join,write,Write to the club.,at once,,,
      review,gather,Gather facts.,when it comes,,,
      """, to: "steps.csv")
    _ = run("profile", "set", "members", "vngoc")
    _ = run("profile", "set", "country", "Norway")
    #expect(
      run("plan", "add", "join").errors.contains(
        "'Joining the club' is not open now. You are a member already (vngoc)."))
    #expect(
      run("plan", "add", "review").errors.contains("Norway was last reviewed on 5 May 2025."))
    _ = run("profile", "set", "country", "")
    #expect(flat(run("plan", "add", "review").output).contains("Mind: It hangs on the UPR review"))
    #expect(run("plan").output.contains("NO DAY IS KNOWN\n\n1. Gather facts."))
  }

  @Test func `keeps what is done, skipped and noted`() {
    _ = run("plan", "add", "race", on: "2027-01-04")
    let done = run("plan", "done", "1", on: "2027-01-05").output
    #expect(done.contains("Done: 1. Train with the crew.\n\nNext: 2. Monday 15 March 2027"))
    #expect(run("plan", "skip", "3").output.hasPrefix("Skipped: 3. Thank the crew."))
    #expect(run("plan", "note", "2", "ask", "Ana").output == "Noted on step 2.\n")
    let plan = flat(run("plan", "--all", on: "2027-01-05").output)
    #expect(plan.contains("1 to do, 2 done or skipped."))
    #expect(plan.contains("Your note: ask Ana"))
    #expect(plan.contains("[done] Train with the crew.") && plan.contains("[skipped] Thank"))
    #expect(run("plan", "open", "3").output == "Open again: 3. Thank the crew.\n")
    #expect(run("plan", "note", "2").output == "Your note on step 2: ask Ana\n")
    #expect(run("plan", "note", "2", "-").output == "The note on step 2 is gone.\n")
    #expect(run("plan", "note", "2").output == "There is no note on step 2.\n")
  }

  @Test func `moves with the calendar, says so, and keeps what is done`() throws {
    _ = run("plan", "add", "race", on: "2027-01-04")
    _ = run("plan", "done", "1")
    _ = run("plan", on: "2027-01-04")
    let table = try #require(SmallGuidance.files["calendar/sessions.csv"])
    try folder.write(
      table.replacing("2027-03-29,,2027-04-02", with: "2027-04-05,,2027-04-09"),
      to: "calendar/sessions.csv")
    let plan = flat(run("plan", "--all", on: "2027-01-05").output)
    #expect(plan.contains("2. Monday 22 March 2027 (in 76 days): Send the entry form."))
    #expect(plan.contains("(The day has moved: it was 15 March 2027.)"))
    #expect(plan.contains("[done] Train with the crew."))
    #expect(!run("plan", on: "2027-01-05").output.contains("has moved"), "it is told once")
  }

  @Test func `takes in the steps that came later, and keeps those that went`() throws {
    _ = run("plan", "add", "letter", on: "2027-01-04")
    try folder.write(
      """
      avenue,step,does,when,due,entry,kind
      letter,write,Write the letter.,at once,,club.room,
      letter,stamp,Put a stamp on it.,in 1 week,,,
      """, to: "steps.csv")
    let plan = run("plan", on: "2027-01-04").output
    #expect(plan.contains("3. By Monday 11 January 2027 (in 7 days): Put a stamp on it."))
    #expect(plan.contains("2. Phone the board."))
    #expect(plan.contains("This step is in the knowledge no more."))
  }

  @Test func `is taken out again`() {
    _ = run("plan", "add", "race")
    _ = run("plan", "note", "1", "ask Ana")
    #expect(
      run("plan", "drop", "race").output
        == "Out of your plan: Race in the regatta, with 3 steps and 1 note.\n")
    #expect(run("plan").output.hasPrefix("Your plan is empty. /avenues shows what is open to you;"))
  }

  @Test func `drops only the last of several plans for the same thing`() {
    _ = run("plan", "add", "race", on: "2027-01-04")
    _ = run("plan", "note", "1", "keep this")
    _ = run("plan", "add", "race", on: "2027-04-20")
    #expect(run("plan", "drop", "race").output.contains("It is planned for another"))
    #expect(run("plan", on: "2027-01-04").output.contains("Your note: keep this"))
  }

  @Test func `drops what the knowledge has no more`() throws {
    _ = run("plan", "add", "letter")
    try folder.write(
      "id,title,about,weeks,reaches,first,facts\nx,X,club,1,A.,B.,club.fee", to: "avenues.csv")
    try folder.write("avenue,step,does,when\nx,a,Do it.,at once", to: "steps.csv")
    #expect(run("plan").output.contains("in the knowledge no more"))
    #expect(run("plan", "drop", "letter").output == "Out of your plan: letter, with 2 steps.\n")
  }

  @Test func `tells of each day that has moved, also where only some steps are shown`() throws {
    let many = (1...10).map { "race,s\($0),Do \($0).,\($0) weeks before,,," }
    try folder.write(
      "avenue,step,does,when,due,entry,kind\n" + many.joined(separator: "\n"), to: "steps.csv")
    _ = run("plan", "add", "race", on: "2026-11-02")
    _ = run("plan", on: "2026-11-02")
    let table = try #require(SmallGuidance.files["calendar/sessions.csv"])
    try folder.write(
      table.replacing("2027-03-29,,2027-04-02", with: "2027-04-05,,2027-04-09"),
      to: "calendar/sessions.csv")
    let told = CommandRun(["--today", "2026-11-02"], in: folder, input: ["/plan"]).output
    let rest = run("plan", on: "2026-11-02").output
    let count = { (text: String) in self.flat(text).components(separatedBy: "has moved").count - 1 }
    #expect(count(told) == 8 && count(rest) == 2)
  }

  @Test func `can be seen where the work may only be read`() throws {
    _ = run("plan", "add", "race", on: "2027-01-04")
    _ = run("profile", "set", "name", "Oars")
    let copy = folder.path + "/copy.sqlite"
    _ = run("backup", copy)
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: copy)
    // Whoever runs the tests as root may write all the same: then nothing is to be seen here.
    let shown = CommandRun(["plan", "--today", "2027-01-04", "--workspace", copy], in: folder)
    #expect(shown.status == .done && shown.output.contains("Train with the crew."))
  }

  @Test(arguments: [
    (["plan", "add", "raice"], "I know no way to take part called 'raice'. Did you mean 'race'?"),
    (["plan", "add", "review"], "No steps are written for 'Report for the review' yet."),
    (
      ["plan", "add", "race", "--due", "dues"],
      "'race' has no day by the rule 'dues'. Its rules are entries."
    ),
    (["plan", "done", "9"], "Your plan has no step 9."),
    (["plan", "drop", "race"], "'Race in the regatta' is not in your plan."),
  ])
  func `refuses what is not there, with the next step`(_ arguments: [String], _ said: String) {
    let refused = CommandRun(arguments, in: folder)
    #expect(refused.status == .failure)
    #expect(refused.errors.contains(said), "\(refused.errors)")
  }

  @Test func `is not planned twice for the same day`() {
    _ = run("plan", "add", "race", on: "2027-01-04")
    #expect(
      run("plan", "add", "race", on: "2027-01-04").errors.contains(
        "'Race in the regatta' is in your plan already."))
    // When its day is past, the next one can be planned.
    #expect(run("plan", "add", "race", on: "2027-04-20").status == .done)
  }

  @Test func `is written for programs and for calendars`() throws {
    _ = run("plan", "add", "race", on: "2027-01-04")
    let step = try #require(
      CommandRun(["plan", "--json", "--today", "2027-01-04"], in: folder).objects.first)
    #expect(step["day"] as? String == "2027-02-01")
    #expect(step["basis"] as? String == "derived" && step["state"] as? String == "open")
    let path = folder.path + "/plan.ics"
    _ = run("plan", "--ics", path, on: "2027-01-04")
    let calendar = try String(contentsOfFile: path, encoding: .utf8)
    #expect(calendar.contains("DTSTART;VALUE=DATE:20270315"))
    #expect(calendar.contains("SUMMARY:Due: Send the entry form."))
    #expect(calendar.contains("UID:plan-1@rostrum"))
    // What is late is for today, and not forgotten.
    _ = run("plan", "--ics", path, on: "2027-02-10")
    let late = try String(contentsOfFile: path, encoding: .utf8)
    #expect(late.contains("DTSTART;VALUE=DATE:20270210"))
  }

  @Test func `aims at what is told as next, also while its window runs`() {
    let today = "2027-05-26"
    let next =
      CommandRun(["avenues", "--json", "--status", "general", "--today", today], in: folder)
      .objects.first { $0["id"] as? String == "race" }?["next"] as? String
    #expect(next == "Entry forms for the regatta (Regatta 13)")
    #expect(
      flat(run("plan", "add", "race", on: today).output).contains("It aims at: \(next ?? "")"))
  }

  @Test func `is used in the conversation`() {
    let shown = CommandRun(
      ["--today", "2027-01-04"], in: folder,
      input: [
        "/avenues no status", "/avenues 1", "/plan add 1", "/plan how 1", "/plan done 1",
        "/plan add 7",
      ]
    ).output
    #expect(shown.contains("1. Letter to the board"))
    #expect(shown.contains("In your plan now: Letter to the board, 2 steps."))
    #expect(shown.contains("Where the Rowing Club meets\n\nThe club meets in the old town hall."))
    #expect(shown.contains("Done: 1. Write the letter."))
    #expect(shown.contains("The list has the numbers 1 to"))
  }

  /// The text as one line, wherever it was broken.
  private func flat(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  private func run(_ arguments: String..., on day: String? = nil) -> CommandRun {
    CommandRun(arguments + (day.map { ["--today", $0] } ?? []), in: folder)
  }
}
