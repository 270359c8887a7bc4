import Drafting
import Foundation
import GRDB
import Knowledge
package import KnowledgeFiles
import TestSupport
import Testing

@testable import Conversation
@testable import Workspace

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

@Suite struct `What cannot be saved` {
  @Test func `is shown, counts in the draft, and is saved later`() throws {
    let workspace = try Workspace()
    var conversation = try Conversation(
      Pack.compiled(SmallDocuments.files), today: try #require(Day("2026-11-20")),
      room: WritingRoom(open: { workspace }, now: { "2026-11-20 10:00" }))
    _ = try conversation.reply(to: "/draft talk")
    _ = try conversation.reply(to: "edit story")
    let pages = try workspace.pages
    try workspace.allow(pages: pages)
    let story = String(repeating: "We rowed. ", count: 2000)
    let failed = try conversation.reply(to: story).text(short: false)
    #expect(failed.contains("the disk is full") && failed.contains("type save"))
    #expect(failed.contains(story.dropLast()))
    #expect(try conversation.reply(to: "More.").text(short: false).contains("More."))
    #expect(try conversation.reply(to: "later").text(short: false).contains("More."))
    #expect(try conversation.reply(to: "/draft 1").text(short: false).contains("More."))
    var other = conversation
    #expect(try other.close()?.contains("More.") == true)
    try workspace.allow(pages: pages * 10)
    #expect(try conversation.reply(to: "save").text(short: false).contains("Saved."))
    let kept = try workspace.draft(1)?.unfinished[AnswerPlace("story")]
    #expect(kept?.hasPrefix("We rowed.") == true && kept?.hasSuffix("More.") == true)
    _ = try conversation.reply(to: "")
    #expect(try workspace.draft(1)?.answers[AnswerPlace("story")]?.text == kept)
    #expect(try conversation.close() == nil)
  }
}

extension Workspace {
  /// How many pages its file has.
  fileprivate var pages: Int {
    get throws {
      try database.read { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
    }
  }

  /// Lets its file have so many pages: beyond, the disk is full.
  fileprivate func allow(pages: Int) throws {
    try database.write { try $0.execute(sql: "PRAGMA max_page_count = \(pages)") }
  }
}

extension ConversationTest: CustomTestStringConvertible {
  package var testDescription: String { name }
}
