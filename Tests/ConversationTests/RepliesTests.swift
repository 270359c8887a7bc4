import Knowledge
import TestSupport
import Testing
import Understanding

@testable import Conversation

@Suite struct `A conversation` {
  private func start() throws -> Conversation {
    try Conversation(Pack.compiled(), today: try #require(Day("2026-11-20")))
  }

  @Test func `answers with a text, a date and sources`() throws {
    var conversation = try start()
    let reply = try conversation.reply(to: "rowing club membership fee")
    #expect(reply.kind == .answer)
    #expect(reply.entry == "club.fee")
    #expect(reply.asOf?.text == "2026-11-20")
    #expect(reply.sources.map(\.publisher) == ["The Club"])
  }

  @Test func `says in one line what is short, and that there is a doubt`() throws {
    var conversation = try start()
    let reply = try conversation.reply(to: "how many teams play in the National League")
    #expect(
      reply.text(short: true)
        == "12 teams.\n(Not certain or not current: ask without --short for why.)")
  }

  @Test func `flags what is out of date`() throws {
    var conversation = try start()
    let reply = try conversation.reply(to: "date of the general assembly")
    #expect(reply.text(short: false).contains("Note: Out of date after 2026-03-08"))
  }

  @Test func `takes a bare follow-up to be about what was said, and shows it`() throws {
    var conversation = try start()
    _ = try conversation.reply(to: "how much is the membership of the Rowing Club")
    let reply = try conversation.reply(to: "and when is the assembly?")
    #expect(reply.entry == "club.assembly")
    #expect(reply.about.map(\.id) == ["club"])
  }

  @Test func `stops leaning once it was told to forget`() throws {
    var conversation = try start()
    _ = try conversation.reply(to: "rowing club membership fee")
    _ = try conversation.reply(to: "/forget")
    #expect(try conversation.reply(to: "and the meeting room?").about.isEmpty)
  }

  @Test func `answers the number of what comes next`() throws {
    var conversation = try start()
    _ = try conversation.reply(to: "rowing club membership fee")
    #expect(try conversation.reply(to: "2").entry == "club.room")
    let nothing = try conversation.reply(to: "9")
    #expect(nothing.message.contains("There is no number 9 to choose"))
  }

  @Test func `keeps what is on offer through a mistyped number or command`() throws {
    var conversation = try start()
    _ = try conversation.reply(to: "rowing club membership fee")
    _ = try conversation.reply(to: "7")
    _ = try conversation.reply(to: "/topcis")
    #expect(try conversation.reply(to: "2").entry == "club.room")
  }

  @Test func `offers what else may be meant beside an answer it is not sure of`() throws {
    var conversation = try start()
    let unsure = try conversation.reply(to: "which day does the club meet")
    #expect(unsure.kind == .answer)
    let other = try #require(unsure.choices.first)
    #expect(other.entry != unsure.entry)
    #expect(unsure.text(short: false).contains("Not what you meant?\n1. \(other.title)"))
    #expect(!unsure.text(short: true).contains("Not what you meant?"))
    #expect(try conversation.reply(to: "1").entry == other.entry)
  }

  @Test func `gives an answer it is sure of alone`() throws {
    var conversation = try start()
    #expect(try conversation.reply(to: "annual dues of the Rowing Club").choices.isEmpty)
  }

  @Test func `takes a question that names nothing to be about what was named before it`() throws {
    var conversation = try start()
    let reply = try conversation.reply(
      to: "My cousin loves the National League. How many teams has it?")
    #expect(reply.answers.map(\.entry) == ["league.size"])
  }

  @Test func `takes a fragment to go on with what was said`() throws {
    var conversation = try start()
    _ = try conversation.reply(to: "how much is the membership of the Rowing Club")
    #expect(try conversation.reply(to: "for children?").about.map(\.id) == ["club"])
  }

  @Test func `answers several questions of one line`() throws {
    var conversation = try start()
    let reply = try conversation.reply(
      to: "what do we pay the Rowing Club each year, and when do we meet for the assembly?")
    #expect(reply.answers.map(\.entry) == ["club.fee", "club.assembly"])
  }

  @Test func `declines what is outside, with a pointer`() throws {
    var conversation = try start()
    let reply = try conversation.reply(to: "what is the weather like")
    #expect(reply.kind == .decline)
    #expect(reply.message.isEmpty)
    #expect(reply.text(short: false).contains("Look out of the window"))
  }

  @Test func `declines what it does not know and says what it understood`() throws {
    var conversation = try start()
    let reply = try conversation.reply(to: "zebra xylophone accordion for the National League")
    #expect(reply.kind == .decline)
    #expect(reply.message.contains("National League"))
    #expect(try conversation.reply(to: "zebra xylophone").message.contains("outside what I know"))
  }

  @Test func `offers no refusal as a choice`() throws {
    var files = SmallKnowledge.files
    files["entries/prices.yaml"] = """
      - id: outside.building
        title: Building a house
        about: []
        scope: outside
        asks: [building permits, who paints a house, where to find a mason]
        answer: Ask a mason.
      """
    var conversation = try Conversation(
      Pack.compiled(files), today: try #require(Day("2026-11-20")))
    let reply = try conversation.reply(to: "which building")
    #expect(reply.entry == "club.room")
    #expect(reply.interpretations[0].ranked[1].scope == .outside)
    #expect(reply.choices.isEmpty)
  }

  @Test func `names the body that a mistyped acronym probably meant`() throws {
    var conversation = try start()
    let reply = try conversation.reply(to: "zebra xylophone at the RCX")
    #expect(reply.message.contains("I know no 'RCX'. Did you mean RC?"))
  }

  @Test func `does not take signs without words for a follow-up`() throws {
    var conversation = try start()
    _ = try conversation.reply(to: "rowing club membership fee")
    #expect(try conversation.reply(to: "\u{FFFD}\u{FFFD} !?").message.contains("no words"))
  }

  @Test func `explains the last answer and nothing before the first`() throws {
    var conversation = try start()
    #expect(try conversation.reply(to: "/why").message.contains("no answer yet"))
    _ = try conversation.reply(to: "club fee")
    #expect(try conversation.reply(to: "/why").message.contains("club.fee"))
    #expect(try conversation.reply(to: "/sources").message.contains("https://club.example/about"))
    _ = try conversation.reply(to: "how many teams play in the National League")
    #expect(
      try conversation.reply(to: "/sources").message.contains("- Note: This rests on an older"))
  }

  @Test func `lists its subjects and the questions of one`() throws {
    var conversation = try start()
    #expect(try conversation.reply(to: "/topics").message.contains("Rowing Club (3 answers)"))
    #expect(
      try conversation.reply(to: "/topics rc").message.contains("- What the Rowing Club costs"))
    #expect(try conversation.reply(to: "/topics rcx").message.contains("Did you mean 'rc'?"))
  }

  @Test func `suggests the command that was meant`() throws {
    var conversation = try start()
    #expect(try conversation.reply(to: "/topcis").message.contains("Did you mean '/topics'?"))
    #expect(try conversation.reply(to: "/help").message.contains("/forget"))
    #expect(try conversation.reply(to: "/quit").isFarewell)
  }

  @Test(arguments: [
    "", "   ", "\u{1B}[31m", "\u{0}\u{7}", "?", "!!!", "0", "-1", "1e9",
    String(repeating: "a", count: 100_000), String(repeating: "club ", count: 20_000),
    "\u{FFFD}\u{FFFD}", "🛶🛶🛶", "' OR 1=1 --", "\"", "* NEAR(club fee)", "{club}", "club\u{202E}eef",
  ])
  func `has a reply to anything, without control characters`(line: String) throws {
    var conversation = try start()
    let text = try conversation.reply(to: line).text(short: false)
    #expect(!text.isEmpty)
    #expect(text.count < 10_000)
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{1B}" })
  }
}

@Suite struct `The questions of a line` {
  struct Case: CustomTestStringConvertible, Sendable {
    let line: String
    let parts: [String]
    var testDescription: String { line }
  }

  @Test(arguments: [
    Case(line: "What is the CND?", parts: ["What is the CND?"]),
    Case(
      line: "We are a small NGO. Can we speak?", parts: ["We are a small NGO.", "Can we speak?"]),
    Case(
      line: "What is it for, who may apply, and how long does it take?",
      parts: ["What is it for,", "who may apply,", "how long does it take?"]),
    Case(line: "What – and who – are they?", parts: ["What – and who – are they?"]),
    Case(line: "hrc side event deadline", parts: ["hrc side event deadline"]),
    Case(line: "who can join e.g. the CND", parts: ["who can join e.g. the CND"]),
  ])
  func `are told apart`(_ example: Case) {
    #expect(Questions.separated(example.line).map(\.text) == example.parts)
  }

  @Test func `ask by the mark at their end, not by that of another`() {
    let parts = Questions.separated("We just got our status, how do we get a badge?")
    #expect(parts.map(\.isQuestion) == [false, true])
  }
}
