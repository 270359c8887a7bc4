import Foundation
import Knowledge
import KnowledgeFiles
import TestSupport
import Testing

/// Replays `Tests/Conversations/*.yaml` through the built program, on the knowledge of the repository.
///
/// The questions were written by people who had not seen the phrasings, and not all are understood.
/// Those that are not stand in `misses.txt`, so that an edit that breaks one is seen, and so is one
/// that mends one. `RECORD=1 Scripts/test` writes the list anew.
@Suite struct `The written conversations` {
  private static let folder = URL(fileURLWithPath: RepositoryKnowledge.path)
    .deletingLastPathComponent().appendingPathComponent("Tests/Conversations")
  private static let misses = folder.appendingPathComponent("misses.txt")

  @Test func `come out as written, but for the misses that are known`() throws {
    let found = try Self.missed().sorted()
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
  private static func missed() throws -> [String] {
    let turns = try ConversationTest.tests(in: folder.path).enumerated().flatMap { number, test in
      test.turns.enumerated().map { place, turn in
        AskedTurn(test: test, number: number, place: place, turn: turn)
      }
    }
    let replies = try replies(to: turns)
    try #require(replies.count == turns.count)
    return zip(turns, replies).compactMap { asked, reply in
      reply.comesOut(as: asked.turn) ? nil : asked.line
    }
  }

  private static func replies(to turns: [AskedTurn]) throws -> [WrittenReply] {
    let folder = try TemporaryFolder()
    let encoder = JSONEncoder()
    let lines = try turns.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
    try folder.write(lines.joined(separator: "\n"), to: "turns.jsonl")
    let run = try Program(
      [
        "ask", "--batch", folder.path + "/turns.jsonl", "--knowledge", RepositoryKnowledge.path,
        "--today", "2026-11-20",
      ])
    try #require(run.status == 0, "\(run.errors)")
    return try run.output.split(separator: "\n").map { line in
      try JSONDecoder().decode(WrittenReply.self, from: Data(line.utf8))
    }
  }
}

/// A turn as a line of a batch.
private struct AskedTurn: Encodable {
  let test: ConversationTest
  let number: Int
  let place: Int
  let turn: ConversationTest.Turn

  /// How it stands in the list of misses.
  var line: String {
    let file = test.place.split(separator: "/").last?.split(separator: ".").first ?? ""
    return "\(file) | \(test.name) | \(place + 1) | \(turn.user)"
  }

  private enum Key: String, CodingKey {
    case id, question, lang, after
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode("\(number).\(place)", forKey: .id)
    try object.encode(turn.user, forKey: .question)
    try object.encodeIfPresent(turn.language, forKey: .lang)
    if place > 0 { try object.encode("\(number).\(place - 1)", forKey: .after) }
  }
}

/// What is looked at of a reply object.
private struct WrittenReply: Decodable {
  let kind: String
  let entry: String?
  let text: String
  let about: [String]
  let readAs: [String: String]

  private enum CodingKeys: String, CodingKey {
    case kind, entry, text, about
    case readAs = "read_as"
  }

  /// Whether the reply is what was written down.
  func comesOut(as turn: ConversationTest.Turn) -> Bool {
    // A date, with what an entry says below it, answers too.
    let isAnswer = kind == "deadlines" && turn.kind == "answer"
    return (kind == turn.kind || isAnswer)
      && (turn.entries.isEmpty || turn.entries.contains { $0.text == entry })
      && turn.reads.allSatisfy { readAs[$0.key] == $0.value }
      && turn.about.allSatisfy { about.contains($0.text) }
      && turn.says.allSatisfy(text.contains)
  }
}
