import Drafting
import Knowledge
import TestSupport
import Testing
import Workspace

@testable import Conversation

@Suite struct `A draft keeps what was written` {
  /// Walks at random through a draft and kills the program now and then.
  ///
  /// Beside it goes a list of what was typed, and after each kill the file must hold exactly that.
  @Test(arguments: 1...12)
  func `whatever path was taken`(_ seed: Int) throws {
    var story = try Story()
    var random = Dice(seed: UInt64(seed))
    for _ in 1...80 { try story.step(random.next(below: 12), section: random.next(below: 7)) }
    try story.kill()
    #expect(try story.onDisk == story.typed)
  }
}

/// A writer who never types the same twice, and remembers all of it.
private struct Story {
  private let folder: TemporaryFolder
  private let pack: Pack
  private var conversation: Conversation
  private var count = 0
  /// What stands at each place by what was typed; skipping keeps the words.
  private(set) var typed: [AnswerPlace: String] = [:]
  /// The lines of answers that are not ended.
  private var half: [AnswerPlace: String] = [:]

  init() throws {
    folder = try TemporaryFolder()
    pack = try Pack.compiled(SmallDocuments.files)
    conversation = try Self.conversation(pack, folder)
    _ = try conversation.reply(to: "/draft club-talk")
  }

  private static func conversation(_ pack: Pack, _ folder: TemporaryFolder) throws -> Conversation {
    try Conversation(
      pack, today: try #require(Day("2026-11-20")),
      room: WritingRoom(
        open: { try Workspace(path: folder.path + "/work.sqlite") }, now: { "2026-11-20 10:00" }))
  }

  mutating func step(_ step: Int, section: Int) throws {
    switch step {
    case 0...4: try answer()
    case 5: try say("back")
    case 6: try say("skip")
    case 7: try say("edit \(section + 1)")
    case 8: try type()
    case 9:
      if let place = conversation.interview?.place { half[place] = nil }
      try say("drop")
    case 10: try say("? what does the club cost")
    default: try kill()
    }
  }

  /// Opens the draft anew from the file, as a program that was killed would, and compares.
  mutating func kill() throws {
    conversation = try Self.conversation(pack, folder)
    #expect(try onDisk == typed)
    #expect(try linesOnDisk == half)
    try say("/draft 1")
  }

  private mutating func answer() throws {
    guard let step = conversation.interview?.step else { return }
    count += 1
    switch step.place.section {
    case "status": try end(step.place, with: count.isMultiple(of: 2) ? "special" : "general")
    case "subjects": try end(step.place, with: count.isMultiple(of: 2) ? "boats" : "boats, fees")
    default:
      if step.section.isOneLine {
        try end(step.place, with: "Answer \(count)")
      } else {
        try type()
        typed[step.place] = half.removeValue(forKey: step.place)
        try say("")
      }
    }
  }

  private mutating func end(_ place: AnswerPlace, with line: String) throws {
    try say(line)
    typed[place] = line.split(separator: ", ").joined(separator: "\n")
  }

  /// Types a line of an answer that has several.
  private mutating func type() throws {
    guard let step = conversation.interview?.step, !step.section.isOneLine else { return }
    count += 1
    let line = "Line \(count)."
    try say(line)
    half[step.place] = half[step.place].map { $0 + "\n\n" + line } ?? line
  }

  private mutating func say(_ line: String) throws {
    let skipped = line == "skip" ? conversation.interview?.step : nil
    _ = try conversation.reply(to: line)
    guard let place = skipped?.place else { return }
    // What was typed and not ended is kept with what is skipped.
    typed[place] = half.removeValue(forKey: place) ?? typed[place] ?? ""
  }

  private var draft: Draft? {
    get throws { try Workspace(path: folder.path + "/work.sqlite").draft(1) }
  }

  /// The finished words of each place in the file.
  var onDisk: [AnswerPlace: String] {
    get throws { try draft?.answers.mapValues(\.text) ?? [:] }
  }

  private var linesOnDisk: [AnswerPlace: String] {
    get throws { try draft?.unfinished ?? [:] }
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
