import Foundation
import Knowledge
import KnowledgeFiles
import TestSupport
import Testing

@testable import Conversation

/// Replays `Tests/Conversations/*.yaml` on the knowledge of the repository.
///
/// The questions were written by people who had not seen the phrasings, and not all are understood.
/// Those that are not stand in `misses.txt`, so that an edit that breaks one is seen, and so is one
/// that mends one. `RECORD=1 Scripts/test` writes the list anew.
@Suite struct `The written conversations` {
  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let misses = tests.appendingPathComponent("Conversations/misses.txt")

  @Test func `come out as written, but for the misses that are known`() throws {
    let found = try Self.replayed().sorted()
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try (found.joined(separator: "\n") + "\n").write(
        to: Self.misses, atomically: true, encoding: .utf8)
    }
    let known = try String(contentsOf: Self.misses, encoding: .utf8)
      .split(separator: "\n").map(String.init)
    let new = Set(found).subtracting(known).sorted()
    let mended = Set(known).subtracting(found).sorted()
    #expect(new.isEmpty, "New misses:\n\(new.joined(separator: "\n"))")
    #expect(
      mended.isEmpty,
      "No longer missed; record the list again:\n\(mended.joined(separator: "\n"))")
  }

  /// Returns a line for every turn that does not come out as written.
  private static func replayed() throws -> [String] {
    let knowledge = tests.deletingLastPathComponent().appendingPathComponent("knowledge")
    let start = try Conversation(
      Pack.compiled(folder: knowledge.path),
      today: try #require(Day(year: 2026, month: 11, day: 20)))
    let folder = tests.appendingPathComponent("Conversations").path
    return try ConversationTest.tests(in: folder).flatMap { test -> [String] in
      var conversation = start
      return try test.turns.enumerated().compactMap { place, turn in
        let reply = try conversation.reply(to: turn.user, in: turn.language)
        let file = test.place.split(separator: "/").last?.split(separator: ".").first ?? ""
        return reply.comesOut(as: turn)
          ? nil : "\(file) | \(test.name) | \(place + 1) | \(turn.user)"
      }
    }
  }
}

extension Reply {
  /// Whether the reply is what was written down.
  fileprivate func comesOut(as turn: ConversationTest.Turn) -> Bool {
    let read = Dictionary(readAs.map { ($0.typed, $0.read) }) { first, _ in first }
    let inherited = about.map(\.id)
    // A date, with what an entry says below it, answers too.
    let isAnswer = kind == .deadlines && turn.kind == "answer"
    return (kind.rawValue == turn.kind || isAnswer)
      && (turn.entries.isEmpty || entry.map(turn.entries.contains) == true)
      && turn.reads.allSatisfy { read[$0.key] == $0.value }
      && turn.about.allSatisfy(inherited.contains)
      && turn.says.allSatisfy(text(short: false).contains)
  }
}
