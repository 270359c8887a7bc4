import GRDB
import Knowledge
import Scorecards
import TestSupport
import Testing

@testable import Workspace

@Suite struct `Scorecards in a workspace` {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/work.sqlite"
  }

  @Test func `stay from one opening to the next, with every earlier wording`() throws {
    let card = try begun(in: Workspace(path: path))
    let first = try Workspace(path: path)
    var grade = Grade("boats", verdict: Mark(2, given: .five).map { .marked($0) })
    try first.change(gradeOf: "boats", inScorecard: card, at: "one") { $0 = grade }
    grade.evidence = "True."
    grade.sourceDate = RoughDay("2026-05")
    try first.change(gradeOf: "boats", inScorecard: card, at: "two") { $0 = grade }
    try first.change(gradeOf: "fees", inScorecard: card, at: "three") {
      $0.verdict = .withheld(reason: "No data.")
    }
    try first.note(position: Scorecard.Place("fees", .reason), ofScorecard: card)
    let kept = try #require(try Workspace(path: path).scorecards().first)
    #expect(kept.title == "Norway 2026" && kept.changed == "three")
    #expect(kept.grade(of: "boats") == grade)
    #expect(kept.grade(of: "fees").reason == "No data.")
    #expect(kept.position == Scorecard.Place("fees", .reason))
    let versions = try first.versions(of: "boats", inScorecard: card)
    #expect(versions.map(\.made) == ["one", "two"])
    #expect(versions.map(\.grade.evidence) == ["", "True."])
  }

  @Test func `keep what another window saved while an answer was typed`() throws {
    let one = try Workspace(path: path)
    let card = try begun(in: one)
    try one.change(gradeOf: "boats", inScorecard: card, at: "") { $0.evidence = "Old." }
    let known = try #require(try one.scorecards().first).grade(of: "boats")
    let other = try Workspace(path: path)
    try other.change(gradeOf: "boats", inScorecard: card, at: "") { grade in
      grade.verdict = Mark(4, given: .five).map { .marked($0) }
      grade.source = "Register"
    }
    #expect(known.source.isEmpty)
    let kept = try one.change(gradeOf: "boats", inScorecard: card, at: "") { $0.evidence = "New." }
    #expect(kept.mark?.value == 4 && kept.source == "Register" && kept.evidence == "New.")
    #expect(try other.scorecards().first?.grade(of: "boats") == kept)
  }

  @Test func `are as they were where a change is refused`() throws {
    let workspace = try Workspace(path: path)
    let card = try begun(in: workspace)
    #expect(throws: GradeError.unreadableDate("soon")) {
      try workspace.change(gradeOf: "boats", inScorecard: card, at: "later") { grade in
        grade.evidence = "New."
        throw GradeError.unreadableDate("soon")
      }
    }
    #expect(try workspace.scorecards().first?.changed == "first")
    #expect(try workspace.versions(of: "boats", inScorecard: card).isEmpty)
  }

  @Test func `keep marks through a change of scheme and back`() throws {
    let workspace = try Workspace(path: path)
    let card = try begun(in: workspace)
    let grade = Grade("boats", verdict: Mark(4, given: .five).map { .marked($0) })
    try workspace.change(gradeOf: "boats", inScorecard: card, at: "") { $0 = grade }
    try workspace.change(.light, ofScorecard: card, at: "")
    #expect(try workspace.scorecards().first?.scheme == .light)
    try workspace.change(.five, ofScorecard: card, at: "")
    #expect(try workspace.scorecards().first?.grade(of: "boats") == grade)
  }

  @Test func `are one for a country and a year`() throws {
    let workspace = try Workspace(path: path)
    let card = try begun(in: workspace)
    #expect(throws: WorkspaceError.self) { try begun(in: workspace) }
    try workspace.deleteScorecard(card, on: .earliest)
    #expect(try begun(in: workspace) != card)
  }

  @Test func `come back after they were deleted, until their days are over`() throws {
    let workspace = try Workspace(path: path)
    let card = try begun(in: workspace)
    let day = try #require(Day("2026-11-20"))
    try workspace.deleteScorecard(card, on: day)
    #expect(try workspace.scorecards().isEmpty)
    #expect(throws: WorkspaceError.scorecardGone(id: card)) {
      try workspace.change(gradeOf: "boats", inScorecard: card, at: "") { _ in }
    }
    try workspace.removeScorecards(deletedBefore: day)
    try workspace.bringBackScorecard(card)
    #expect(try workspace.scorecards().map(\.id) == [card])
    try workspace.deleteScorecard(card, on: day)
    try workspace.removeScorecards(deletedBefore: try #require(Day("2026-12-21")))
    #expect(try workspace.scorecards(deleted: true).isEmpty)
  }

  @Test func `find their place in a file from before there were any`() throws {
    try makeOldFile()
    let workspace = try Workspace(path: path)
    #expect(try workspace.drafts().map(\.title) == ["Old"])
    let card = try begun(in: workspace)
    #expect(try Workspace(path: path).scorecards().map(\.id) == [card])
  }

  @Test func `are none in an old file that is only read, and can be begun once it is taken over`()
    throws
  {
    try makeOldFile()
    let old = try Workspace(reading: path)
    #expect(try old.scorecards().isEmpty)
    let workspace = try Workspace(path: folder.path + "/new.sqlite")
    try workspace.takeOver(old)
    #expect(try workspace.drafts().map(\.title) == ["Old"])
    _ = try begun(in: workspace)
  }

  @Test func `are copied with the rest`() throws {
    let workspace = try Workspace(path: path)
    let card = try begun(in: workspace)
    try workspace.backUp(to: folder.path + "/copy.sqlite")
    #expect(try Workspace(reading: folder.path + "/copy.sqlite").scorecards().map(\.id) == [card])
  }

  /// Makes a file as the first Rostrum did.
  private func makeOldFile() throws {
    let database = try DatabaseQueue(path: path)
    try WorkspaceSchema.migrator.migrate(database, upTo: "1 drafts and profile")
    try database.write { database in
      try database.execute(
        sql: """
          INSERT INTO draft (kind, title, language, begun, changed)
          VALUES ('club-talk', 'Old', 'en', '', '')
          """)
    }
    try database.close()
  }

  @discardableResult
  private func begun(in workspace: Workspace) throws -> Int {
    try workspace.beginScorecard(
      of: "country-nor", called: "Norway", year: 2026, scheme: .five, at: "first")
  }
}
