import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Commands

@MainActor
@Suite struct `The ask command` {
  @Test func `answers with sources`() throws {
    let run = try CommandRun("ask", "rowing", "club", "membership", "fee")
    #expect(run.status == .done)
    #expect(
      run.output == """
        Adults pay 30 francs a year, children 10 francs.

        - Pay at the boathouse.

        Checked 2026-11-20. Sources:
        - About the club. The Club, 2024-05. https://club.example/about


        """)
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: [
    ["rowing club membership fee"], ["RC", "fee"], ["what is the rowing club?"], ["the form"],
    [" "],
  ])
  func `says the same of words alone as beside an option`(_ words: [String]) throws {
    let alone = try CommandRun(["ask"] + words)
    let parsed = try CommandRun(["ask", "--plain"] + words)
    #expect(alone.output == parsed.output)
    #expect(alone.errors == parsed.errors)
    #expect(alone.status == parsed.status)
  }

  @Test func `answers in one line`() throws {
    let run = try CommandRun("ask", "--short", "rowing club membership fee")
    #expect(run.output == "Adults pay 30 francs a year.\nSource: The Club, 2024-05\n")
  }

  @Test func `writes a reply object with every key of the contract`() throws {
    let run = try CommandRun("ask", "--json", "rowing club membreship fee")
    let object = try #require(run.objects.first)
    #expect(
      Set(object.keys) == [
        "id", "kind", "entry", "text", "confidence", "as_of", "sources", "choices", "read_as",
        "about",
      ])
    #expect(object["id"] is NSNull)
    #expect(object["kind"] as? String == "answer")
    #expect(object["entry"] as? String == "club.fee")
    #expect((object["text"] as? String)?.contains("club.example") == false)
    #expect(object["read_as"] as? [String: String] == ["membreship": "membership"])
    let sources = try #require(object["sources"] as? [[String: String]])
    #expect(sources.first?["publisher"] == "The Club")
  }

  @Test func `says how an answer was found`() throws {
    let run = try CommandRun("ask", "--explain", "club fee")
    #expect(run.output.contains("Entries compared, best first:"))
  }

  @Test func `ends with 4 where it declines, and with 2 where there is no question`() throws {
    #expect(try CommandRun("ask", "what is the weather like").status == .declined)
    #expect(try CommandRun("ask", "zebra xylophone").status == .declined)
    #expect(try CommandRun("ask").status == .usage)
    #expect(try CommandRun("ask", "  ").status == .usage)
    #expect(try CommandRun("ask", "fee", "--batch", "-").status == .usage)
    #expect(try CommandRun("ask", "fee", "--json", "--explain").status == .usage)
  }

  @Test func `names the languages it knows where it is given another`() throws {
    let run = try CommandRun("ask", "club fee", "--lang", "xx")
    #expect(run.status == .usage)
    #expect(run.errors.contains("I know no language 'xx'. Known are en, fr."))
  }

  @Test func `gives the terminal no orders that stand in the knowledge or the command line`() throws
  {
    var files = SmallKnowledge.files
    files["entries/league.yaml"]?.append(
      """

      - id: league.red
        title: The red card
        about: [league]
        asks: [red card, what is a red card, a red card, card of red, the red card]
        short: "a \\e[31mred card"
        answer: "a \\e[31mred card"
      """)
    let run = try CommandRun("ask", "what is a red card", files: files)
    #expect(run.output.contains("a [31mred card"))
    let batch = try CommandRun(
      "ask", "--batch", "-",
      input: [#"{"id": "a", "question": "fee", "after": "\u001b[31m"}"#])
    #expect(!(run.output + batch.errors).contains("\u{1B}"))
  }

  @Test func `explains an answer one step a line`() throws {
    let run = try CommandRun("ask", "--explain", "club fee", columns: 60)
    let lines = run.output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("- Concepts: ") })
    #expect(lines.contains("Entries compared, best first:"))
    #expect(lines.allSatisfy { $0.count <= 60 })
  }

  @Test func `ends with 1 where the knowledge is missing, and says where it looked`() throws {
    let run = try CommandRun("ask", "club fee", "--knowledge", "/nowhere/k.pack")
    #expect(run.status == .failure)
    #expect(run.errors.contains("'/nowhere/k.pack'"))
    #expect(run.output.isEmpty)
  }

  @Test func `refuses a day that is none`() throws {
    let run = try CommandRun("ask", "club fee", "--today", "2026-02-30")
    #expect(run.status == .usage)
    #expect(run.errors.contains("'2026-02-30' is no day"))
  }

  @Test func `tells the time by the day it is given`() throws {
    let before = try CommandRun("ask", "date of the general assembly", "--today", "2026-01-01")
    #expect(!before.output.contains("Out of date"))
    let after = try CommandRun(
      "ask", "date of the general assembly", environment: ["ROSTRUM_TODAY": "2026-12-01"])
    #expect(after.output.contains("Out of date after 2026-03-08"))
  }
}

@MainActor
@Suite struct `The term command` {
  private static var files: [String: String] {
    var files = SmallKnowledge.files
    files["entries/term.yaml"] = """
      - id: term.cox
        title: Cox
        about: []
        asks: [COX, what is COX, what does COX mean, coxswain, who steers the boat]
        short: The one who steers.
        answer: The one who steers. All others pull.
      """
    return files
  }

  @Test(arguments: [["cox"], ["COX"], ["coxswain"]])
  func `answers in a line, in whatever case the acronym is typed`(term: [String]) throws {
    let run = try CommandRun("term", term[0], files: Self.files)
    #expect(run.status == .done)
    #expect(run.output == "The one who steers.\n")
  }

  @Test func `declines what it does not know, and wants a term`() throws {
    #expect(try CommandRun("term", "xylophone", files: Self.files).status == .declined)
    let run = try CommandRun("term", " ", files: Self.files)
    #expect(run.status == .usage)
    #expect(run.errors.contains("There is no term."))
  }
}

@MainActor
@Suite struct `A batch of questions` {
  @Test func `is answered in order, with follow-ups in their conversation`() throws {
    let run = try CommandRun(
      "ask", "--batch", "-",
      input: [
        #"{"id": "a", "question": "rowing club membership fee"}"#,
        #"{"id": "b", "question": "number of teams of the National League"}"#,
        #"{"id": "c", "question": "and when is the assembly", "after": "a"}"#,
      ])
    #expect(run.status == .done)
    #expect(run.objects.compactMap { $0["id"] as? String } == ["a", "b", "c"])
    #expect(
      run.objects.compactMap { $0["entry"] as? String } == [
        "club.fee", "league.size", "club.assembly",
      ])
    #expect(run.objects[2]["about"] as? [String] == ["club"])
  }

  @Test func `with mistakes names every line, and answers none`() throws {
    let run = try CommandRun(
      "ask", "--batch", "-",
      input: [
        "no JSON", #"{"id": "a", "question": "club fee"}"#,
        #"{"id": "b", "question": "and when", "after": "zzz"}"#,
      ])
    #expect(run.status == .failure)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("-:1:1: error: [batch]"))
    #expect(run.errors.contains("-:3:1: error: [batch] No question above has the id 'zzz'"))
  }
}

@MainActor
@Suite struct `The conversation on a pipe` {
  @Test func `answers a line a turn, without prompts, and ends with the input`() throws {
    let run = try CommandRun(
      input: ["rowing club membership fee", "", "and when is the assembly?", "/quit", "never read"])
    #expect(run.status == .done)
    #expect(run.output.contains("30 francs"))
    #expect(run.output.contains("(about Rowing Club)"))
    #expect(run.output.hasSuffix("Goodbye.\n\n"))
    #expect(!run.output.contains("> "))
  }

  @Test(arguments: [40, 80])
  func `keeps to the width`(columns: Int) throws {
    let run = try CommandRun(
      input: ["how many teams play in the National League", "/help", "/why"], columns: columns)
    let lines = run.output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= columns || $0.contains("http") })
  }
}
