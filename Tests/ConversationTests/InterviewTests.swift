import Foundation
import Knowledge
package import KnowledgeFiles
import TestSupport
import Testing
import Workspace

@testable import Conversation

/// Plays `Tests/Interviews/*.yaml` on a small document.
@Suite struct `The written interviews` {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Interviews").path

  @Test(arguments: try ConversationTest.tests(in: folder))
  func `come out as written`(_ test: ConversationTest) throws {
    let workspace = try Workspace()
    var conversation = try Conversation(
      Pack.compiled(SmallDocuments.files), today: try #require(Day("2026-11-20")),
      room: WritingRoom(open: { workspace }, now: { "2026-11-20 10:00" }))
    for turn in test.turns {
      let reply = try conversation.reply(to: turn.user == "<enter>" ? "" : turn.user)
      let text = reply.text(short: false)
      #expect(reply.kind.rawValue == turn.kind, "\(turn.user) -> \(text)")
      if let entry = turn.entries.first { #expect(reply.entry == entry, "\(turn.user)") }
      for words in turn.says { #expect(text.contains(words), "\(turn.user)") }
    }
  }
}

extension ConversationTest: CustomTestStringConvertible {
  package var testDescription: String { name }
}
