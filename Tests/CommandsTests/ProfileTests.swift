import Foundation
import TestSupport
import Testing

@testable import Commands

@MainActor
@Suite struct `The profile` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(SmallGuidance.files)
  }

  @Test func `is asked for in the conversation; each line is kept at once`() {
    let shown = run(["/profile", "Oars for All", "norwy", "back", "Sweden", "stop", "/profile"])
    #expect(shown.contains("1/14 What is your organisation called?"))
    #expect(shown.contains("2/14 In which country does it work?"))
    #expect(shown.contains("1/14 What is your organisation called? [Sweden]") == false)
    #expect(shown.contains("1/14 What is your organisation called? [Oars for All]"))
    #expect(shown.contains("Stopped. What you told me is kept;"))
    #expect(CommandRun(["profile"], in: folder).output.contains("Sweden"))
  }

  @Test func `passes over what is not answered, and asks again for what cannot stand`() {
    let shown = run(["/profile", "", "Atlantis", "", "", "observer", "special"])
    #expect(shown.contains("I know no State called 'Atlantis'."))
    #expect(shown.contains("'observer' is no consultative status."))
    #expect(shown.contains("5/14 "))
    #expect(CommandRun(["profile"], in: folder).output.contains("special"))
  }

  @Test func `says how a line is kept, and what stood there before`() {
    let shown = run(["/profile", "Oars", "Norway", "back", "SWE"])
    #expect(shown.contains("Kept: Oars."))
    #expect(shown.contains("Kept: Sweden (it was: Norway)."))
    #expect(
      CommandRun(["profile", "set", "country", "norway"], in: folder).output == "Kept: Norway.\n")
  }

  @Test(arguments: [
    ["/tour", "/draft nothing such", "Oars", "skip", "/profile", "skip"],
    ["/tour", "who pays?", "Oars", "back", "help", "skip"],
  ])
  func `takes no order and no question for an answer`(_ lines: [String]) {
    _ = run(lines)
    #expect(CommandRun(["profile"], in: folder).output.contains("name       Oars"))
  }

  @Test func `plans in the tour only what was chosen by its number`() {
    let start = ["/tour", "Oars", "", "", "", "", "", "", ""]
    #expect(!run(start + ["What if we have 1 week?", ""]).contains("In your plan now"))
    #expect(!run(start + ["let us do 1 then"]).contains("In your plan now"))
    #expect(run(start + ["1 and 7"]).contains("numbers 1 to 1; there is no 7."))
    for words in ["status special", "travel geneva"] {
      _ = CommandRun(["profile", "set"] + words.split(separator: " ").map(String.init), in: folder)
    }
    #expect(run(start + ["1 and 2"]).components(separatedBy: "In your plan now").count == 3)
  }

  @Test func `answers in the tour as everywhere`() {
    _ = CommandRun(["profile", "set", "status", "special"], in: folder)
    let shown = run(["/tour", "", "", "", "", "", "", "", "1", "", "RC fee", "/why"])
    #expect(shown.contains("For you (special status): You pay for 10 francs only."))
    #expect(shown.contains("Confidence"))
  }

  @Test func `goes on with the tour at the first line that is not known`() {
    let shown = run(["/tour", "Oars", "Norway", "stop", "/tour"])
    #expect(shown.components(separatedBy: "3/8 ").count == 3)
  }

  @Test func `makes answers fit, and they say so`() {
    #expect(!CommandRun(["ask", "RC fee"], in: folder).output.contains("For you"))
    _ = CommandRun(["profile", "set", "status", "special"], in: folder)
    #expect(
      CommandRun(["ask", "RC fee"], in: folder).output.contains(
        "For you (special status): You pay for 10 francs only."))
    #expect(
      CommandRun(["ask", "--short", "RC fee"], in: folder).output.contains(
        "For you (special status)"))
    _ = CommandRun(["profile", "set", "status", "none"], in: folder)
    #expect(!CommandRun(["ask", "RC fee"], in: folder).output.contains("For you"))
  }

  @Test func `tells of the review of the State, and reads 'my country' as it`() {
    _ = CommandRun(["profile", "set", "country", "NOR"], in: folder)
    let shown = CommandRun(["ask", "where does the RC meet"], in: folder).output
    #expect(shown.contains("For you (works in Norway): UPR review of Norway"))
    let asked = CommandRun(["ask", "when is my country's review"], in: folder).output
    #expect(!asked.contains("reading"))
    #expect(
      CommandRun(["ask", "UPR review of my country?"], in: folder).output.contains(
        "(reading 'my country' as 'Norway')"))
  }

  @Test func `leaves a file of questions alone`() throws {
    _ = CommandRun(["profile", "set", "status", "special"], in: folder)
    try folder.write(#"{"id": "1", "question": "RC fee"}"#, to: "questions.jsonl")
    let reply = CommandRun(["ask", "--batch", "FOLDER/questions.jsonl"], in: folder)
    #expect(reply.objects.count == 1 && !reply.output.contains("For you"))
  }

  @Test func `is the first step of the tour, which ends with a plan and a draft`() {
    let shown = run([
      "/tour", "Oars for All", "Norway", "club", "none", "", "", "", "2", "1", "", "RC fee",
    ])
    let steps = ["STEP 1 OF 5", "STEP 2 OF 5", "STEP 3 OF 5", "STEP 4 OF 5", "STEP 5 OF 5"]
    for step in steps { #expect(shown.contains(step)) }
    #expect(shown.contains("In your plan now: Letter to the board, 2 steps."))
    #expect(shown.contains("Adults pay 30 francs a year"))
    #expect(CommandRun(["plan"], in: folder).output.contains("Write the letter."))
  }

  private func run(_ lines: [String]) -> String {
    CommandRun(["--today", "2027-01-04"], in: folder, input: lines).output
  }
}
