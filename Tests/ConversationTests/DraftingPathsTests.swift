import Drafting
import Knowledge
import TestSupport
import Testing
import Workspace

@testable import Conversation

@Suite struct `A draft comes out the same` {
  /// Walks at random: answers, goes back, skips, jumps, types half a line, asks, leaves, and is killed;
  /// then finishes what is open.
  @Test(arguments: 1...12)
  func `whatever path was taken to it`(_ seed: Int) throws {
    var story = try Story()
    var random = Dice(seed: UInt64(seed))
    for _ in 1...80 { try story.step(random.next(below: 10), section: random.next(below: 7)) }
    try story.finish()
    var straight = try Story()
    try straight.finish()
    #expect(try story.text == straight.text)
  }
}

/// A writer who always gives the same answer to a question, in whatever order they come.
private struct Story {
  private let folder: TemporaryFolder
  private let pack: Pack
  private var conversation: Conversation

  init() throws {
    folder = try TemporaryFolder()
    pack = try Pack.compiled(SmallDocuments.files)
    conversation = try Self.conversation(pack, folder)
    _ = try conversation.reply(to: "/draft club-talk")
  }

  private static func conversation(_ pack: Pack, _ folder: TemporaryFolder) throws -> Conversation {
    // Opened anew from the file each time, as a program that was killed would.
    try Conversation(
      pack, today: try #require(Day("2026-11-20")),
      room: WritingRoom(
        open: { try Workspace(path: folder.path + "/work.sqlite") }, now: { "2026-11-20 10:00" }))
  }

  mutating func step(_ step: Int, section: Int) throws {
    switch step {
    case 0...3: try answer()
    case 4: try say("back")
    case 5: try say("skip")
    case 6: try say("edit \(section + 1)")
    case 7:
      // Half an answer, dropped again: on a line of its own it would be one.
      guard conversation.interview?.step?.section.isOneLine == false else { return }
      try say("half of a thought")
      try say("drop")
    case 8:
      try say("? what does the club cost")
    default:
      conversation = try Self.conversation(pack, folder)
      try say("/draft 1")
    }
  }

  /// Answers what is open until nothing is left open or out.
  mutating func finish() throws {
    for _ in 1...100 {
      guard let manuscript = conversation.interview?.manuscript else { break }
      if conversation.interview?.step != nil {
        try answer()
      } else if let gap = manuscript.sections.first(where: { manuscript.written($0).isEmpty }) {
        try say("edit \(gap.id)")
      } else if manuscript.written(try #require(manuscript.kind.section("wishes"))).count < 2 {
        try say("edit wishes 2")
      } else {
        return
      }
    }
    Issue.record("The draft was never finished.")
  }

  private mutating func answer() throws {
    guard let step = conversation.interview?.step else { return }
    if step.place.section == "wishes", step.place.item > 2 {
      try say("skip")
      return
    }
    let answers: [ID<DocumentSection>: String] = [
      "organisation": "Anna", "status": "special", "title": "Boats for all",
      "subjects": "boats, fees",
      "oars": "Six.", "story": "We rowed.", "wishes": "Wish \(step.place.item).",
    ]
    try say(answers[step.place.section] ?? "")
    if !step.section.isOneLine { try say("") }
  }

  private mutating func say(_ line: String) throws {
    _ = try conversation.reply(to: line)
  }

  /// The document as it is on disk.
  var text: DocumentText? {
    get throws {
      let draft = try #require(try Workspace(path: folder.path + "/work.sqlite").draft(1))
      let kind = try #require(try pack.documentKind(draft.kind))
      return Manuscript(kind: kind, draft: draft, lists: try pack.choiceLists()).text
    }
  }
}

/// Numbers that look thrown and are the same for the same seed.
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15
  }

  mutating func next(below end: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(end))
  }
}
