import Knowledge
import TestSupport
import Testing

@testable import KnowledgeFiles

@Suite struct `A reminder` {
  private func reminders(
    _ files: [String: String] = SmallKnowledge.files, on day: String,
    tests: [String: String]? = nil
  ) throws -> [FileProblem] {
    let folder = try TemporaryFolder(files)
    let written = try tests.map { try TemporaryFolder($0) }
    let circumstances = Circumstances(
      today: try #require(Day(day)),
      tests: try written.map { try ConversationTest.tests(in: $0.path) })
    return try KnowledgeFolder(path: folder.path).reminders(in: circumstances)
  }

  @Test func `names a fact that has gone stale, and none before its last day is over`() throws {
    let stale = try reminders(on: "2026-03-09")
    #expect(stale.map(\.rule) == ["stale-fact"])
    #expect(stale.first?.message.contains("'club.assembly' could be told as current until") == true)
    #expect(try reminders(on: "2026-03-08").isEmpty)
  }

  @Test func `names an entry that no conversation test asks for`() throws {
    let tests = [
      "a.yaml": """
      - test: the fee
        turns:
          - {user: what does it cost, entry: club.fee, or: [club.room]}
          - {user: and when do we meet, entry: club.assembly}
          - {user: is it raining, kind: decline, entry: outside.weather}
      """
    ]
    let untested = try reminders(on: "2026-03-01", tests: tests)
    #expect(untested.map(\.rule) == ["no-test"])
    #expect(untested.first?.message.contains("'league.size'") == true)
  }

  struct Sentence: CustomTestStringConvertible, Sendable {
    let text: String
    let isPast: Bool
    var testDescription: String { text }
  }

  @Test(arguments: [
    Sentence(text: "The cup will be rowed on 3 May 2025", isPast: true),
    Sentence(text: "The next cup is in May 2025", isPast: true),
    Sentence(text: "The next cup is in May 2027", isPast: false),
    Sentence(text: "The cup was rowed on 3 May 2025", isPast: false),
    Sentence(text: "The cup was planned for 3 May 2025", isPast: false),
    Sentence(text: "After that of 3 May 2025 the next cup is expected in 2027", isPast: false),
    Sentence(text: "The next cup is on 19 November 2026", isPast: true),
    Sentence(text: "The next cup is on 20 November 2026", isPast: false),
    Sentence(text: "The next cup is in November 2026", isPast: false),
    Sentence(text: "Members may row next to the cup holder", isPast: false),
  ])
  func `tells what is told as to come though it is over`(_ sentence: Sentence) throws {
    var files = SmallKnowledge.files
    files["facts/all.yaml"] = files["facts/all.yaml"]?
      .replacing("text: The club meets in the old town hall.", with: "text: \(sentence.text).")
    let rules = try reminders(files, on: "2026-11-20").map(\.rule).filter { $0 != "stale-fact" }
    #expect(rules == (sentence.isPast ? ["past-date"] : []))
  }
}

@Suite struct `Reminders on a late day` {
  @Test func `do not end the program`() throws {
    let folder = try TemporaryFolder(SmallKnowledge.files)
    let late = Circumstances(today: try #require(Day("2150-01-01")))
    #expect(try !KnowledgeFolder(path: folder.path).reminders(in: late).isEmpty)
  }
}

@Suite struct `A skeleton of an entry` {
  @Test func `is not written over a file that cannot be read`() throws {
    let folder = try TemporaryFolder(SmallKnowledge.files)
    try folder.writeBytes([0x43, 0x61, 0x66, 0xE9], to: "entries/cafe.yaml")
    #expect(throws: KnowledgeFileError.self) {
      try EntrySkeleton("cafe.menu", in: KnowledgeFolder(path: folder.path)).write()
    }
    #expect(try folder.text(of: "entries/cafe.yaml").utf8.count < 10)
  }

  @Test func `stands behind its neighbours, and is refused until it is filled in`() throws {
    let folder = try TemporaryFolder(SmallKnowledge.files)
    let before = try folder.text(of: "entries/club.yaml")
    let skeleton = try EntrySkeleton("club.boats", in: KnowledgeFolder(path: folder.path))
    let line = try skeleton.write()
    let after = try folder.text(of: "entries/club.yaml")
    #expect(after.hasPrefix(before))
    let lines = after.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[line - 1] == "- id: club.boats")
    let problems = try KnowledgeFolder(path: folder.path).problems.filter { $0.severity == .error }
    #expect(Set(problems.map(\.rule)).contains("placeholder"))
    #expect(problems.contains { $0.message.contains("'title' of 'club.boats'") })
  }

  @Test func `begins a file where it has no neighbours`() throws {
    let folder = try TemporaryFolder(SmallKnowledge.files)
    let skeleton = try EntrySkeleton("regatta.day", in: KnowledgeFolder(path: folder.path))
    #expect(try skeleton.write() == 1)
    #expect(try folder.text(of: "entries/regatta.yaml").hasPrefix("- id: regatta.day\n"))
  }

  @Test(arguments: ["boats", "Club.boats", "club.", "club boats", "../club.boats", "club.boats\n"])
  func `is not written for what is no id`(id: String) throws {
    let folder = try TemporaryFolder(SmallKnowledge.files)
    #expect(throws: EntrySkeleton.Mistake.malformed(id: id)) {
      try EntrySkeleton(ID(id), in: KnowledgeFolder(path: folder.path))
    }
  }

  @Test func `is not written twice`() throws {
    let folder = try TemporaryFolder(SmallKnowledge.files)
    let mistake = #expect(throws: EntrySkeleton.Mistake.self) {
      try EntrySkeleton("club.fee", in: KnowledgeFolder(path: folder.path))
    }
    #expect(mistake?.description.contains("There is an entry 'club.fee' at") == true)
  }
}
