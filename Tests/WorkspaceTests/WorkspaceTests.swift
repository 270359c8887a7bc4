import Drafting
import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Workspace

@Suite struct `A workspace` {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/new/folder/work.sqlite"
  }

  @Test func `keeps answers, profile and position from one opening to the next`() throws {
    let draft = try begun(in: Workspace(path: path))
    let first = try Workspace(path: path)
    try first.keep([DraftChange("story", "We rowed.")], of: draft.id, as: .answered, at: "later")
    try first.keep([.half("wishes", "half a")], of: draft.id, as: .answered, at: "later")
    try first.note(position: AnswerPlace("wishes"), of: draft.id)
    try first.keep("Anna", as: .name)
    let again = try Workspace(path: path)
    let kept = try #require(try again.draft(draft.id))
    #expect(kept.answers[AnswerPlace("story")] == DraftAnswer("We rowed.", .written))
    #expect(kept.answer(at: AnswerPlace("wishes")) == DraftAnswer("half a", .writing))
    #expect(kept.position == AnswerPlace("wishes"))
    #expect(try again.profile() == [.name: "Anna"])
  }

  @Test func `is for its owner only`() throws {
    let workspace = try Workspace(path: path)
    _ = try begun(in: workspace)
    let mode = { (path: String) in
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(path) == 0o600)
    #expect(try mode(path + "-wal") == 0o600)
    #expect(try mode((path as NSString).deletingLastPathComponent) == 0o700)
  }

  @Test func `shows every step and goes back to any without losing one`() throws {
    let workspace = try Workspace(path: path)
    let draft = try begun(in: workspace)
    for text in ["One.", "Two.", "Three."] {
      try workspace.keep([DraftChange("story", text)], of: draft.id, as: .answered, at: text)
    }
    try workspace.restore(draft.id, to: 2, at: "back")
    #expect(try workspace.draft(draft.id)?.answers[AnswerPlace("story")]?.text == "One.")
    let revisions = try workspace.revisions(of: draft.id)
    #expect(revisions.map(\.kind) == [.begun, .answered, .answered, .answered, .restored])
    #expect(revisions[2].changes.map(\.before?.text) == ["One."])
    try workspace.restore(draft.id, to: 4, at: "forth")
    #expect(try workspace.draft(draft.id)?.answers[AnswerPlace("story")]?.text == "Three.")
  }

  @Test func `takes away on going back what came later`() throws {
    let workspace = try Workspace(path: path)
    let draft = try begun(in: workspace)
    try workspace.keep([DraftChange("story", "One.")], of: draft.id, as: .answered, at: "")
    try workspace.restore(draft.id, to: 1, at: "")
    #expect(try workspace.draft(draft.id)?.answers[AnswerPlace("story")] == nil)
  }

  @Test func `brings the finished answer back where unfinished lines are dropped`() throws {
    let workspace = try Workspace(path: path)
    let draft = try begun(in: workspace)
    try workspace.keep([DraftChange("story", "One.")], of: draft.id, as: .answered, at: "")
    try workspace.keep([.half("story", "Tw")], of: draft.id, as: .answered, at: "")
    try workspace.dropUnfinished(at: AnswerPlace("story"), of: draft.id)
    #expect(try workspace.draft(draft.id)?.answer(at: AnswerPlace("story"))?.text == "One.")
  }

  @Test func `goes back also where an answer is being written, whose lines become a revision`()
    throws
  {
    let workspace = try Workspace(path: path)
    let draft = try begun(in: workspace)
    try workspace.keep([DraftChange("story", "One.")], of: draft.id, as: .answered, at: "")
    try workspace.keep([.half("story", "half")], of: draft.id, as: .answered, at: "")
    try workspace.restore(draft.id, to: 2, at: "")
    #expect(try workspace.draft(draft.id)?.answer(at: AnswerPlace("story"))?.text == "One.")
    let texts = try workspace.revisions(of: draft.id).flatMap(\.changes).map(\.after?.text)
    #expect(texts.contains("half"))
  }

  @Test func `keeps what two terminals write at the same place`() throws {
    let draft = try begun(in: Workspace(path: path))
    let (one, two) = (try Workspace(path: path), try Workspace(path: path))
    try one.keep([.half("story", "From one.")], of: draft.id, as: .answered, at: "")
    try two.keep([.half("story", "From two.")], of: draft.id, as: .answered, at: "")
    let place = AnswerPlace("story")
    try one.keep(
      [.half("story", "From one. More.")], of: draft.id, as: .answered, at: "",
      knowing: [place: "From one."])
    let texts = try one.revisions(of: draft.id).flatMap(\.changes).map(\.after?.text)
    #expect(texts == ["From one.", "From two."])
    #expect(try one.draft(draft.id)?.unfinished[place] == "From one. More.")
  }

  @Test func `does not write into a draft that was deleted meanwhile`() throws {
    let workspace = try Workspace(path: path)
    let draft = try begun(in: workspace)
    try workspace.delete(draft.id, on: .earliest)
    #expect(throws: WorkspaceError.draftGone(id: draft.id)) {
      try workspace.keep([DraftChange("story", "One.")], of: draft.id, as: .answered, at: "")
    }
  }

  @Test func `is put back into a workspace that is open, also a new one`() throws {
    let workspace = try Workspace(path: path)
    let draft = try begun(in: workspace)
    let copy = folder.path + "/copy.sqlite"
    try workspace.backUp(to: copy)
    try workspace.keep([DraftChange("story", "One.")], of: draft.id, as: .answered, at: "")
    try Workspace(path: path).takeOver(Workspace(reading: copy))
    #expect(try workspace.draft(draft.id) == draft)
    try workspace.keep([DraftChange("story", "Two.")], of: draft.id, as: .answered, at: "")
    #expect(
      try Workspace(path: path).draft(draft.id)?.answers[AnswerPlace("story")]?.text == "Two.")
    let elsewhere = try Workspace(path: folder.path + "/elsewhere/work.sqlite")
    try elsewhere.takeOver(Workspace(reading: copy))
    #expect(try elsewhere.draft(draft.id) == draft)
  }

  @Test func `narrows a file that others could read, and leaves a backup as it is`() throws {
    _ = FileManager.default.createFile(
      atPath: folder.path + "/open.sqlite", contents: nil, attributes: [.posixPermissions: 0o644])
    let workspace = try Workspace(path: folder.path + "/open.sqlite")
    let copy = folder.path + "/copy.sqlite"
    try workspace.backUp(to: copy)
    let before = FileManager.default.contents(atPath: copy)
    _ = try Workspace(reading: copy).drafts()
    #expect(FileManager.default.contents(atPath: copy) == before)
    for file in ["/open.sqlite", "/copy.sqlite"] {
      let mode = try FileManager.default.attributesOfItem(atPath: folder.path + file)
      #expect(mode[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func `brings a deleted draft back, and forgets it after its days`() throws {
    let workspace = try Workspace(path: path)
    let draft = try begun(in: workspace)
    let day = try #require(Day("2026-11-20"))
    try workspace.delete(draft.id, on: day)
    #expect(try workspace.draft(draft.id) == nil)
    #expect(try workspace.drafts(deleted: true).map(\.deleted) == [day])
    try workspace.removeDrafts(deletedBefore: day)
    try workspace.bringBack(draft.id)
    #expect(try workspace.draft(draft.id) != nil)
    try workspace.delete(draft.id, on: day)
    try workspace.removeDrafts(deletedBefore: try #require(Day("2026-12-21")))
    #expect(try workspace.drafts(deleted: true).isEmpty)
  }

  @Test func `is copied whole, and never over another file`() throws {
    let workspace = try Workspace(path: path)
    let draft = try begun(in: workspace)
    let copy = folder.path + "/copy.sqlite"
    try workspace.backUp(to: copy)
    #expect(try Workspace(path: copy).draft(draft.id) == draft)
    #expect(throws: WorkspaceError.exists(path: copy)) { try workspace.backUp(to: copy) }
  }

  @Test func `is not made of a file that holds something else`() throws {
    try folder.write("My shopping list: eggs, milk and a good deal more than that.", to: "list.txt")
    let file = folder.path + "/list.txt"
    #expect(throws: WorkspaceError.notAWorkspace(path: file)) { try Workspace(path: file) }
    #expect(try folder.text(of: "list.txt").hasPrefix("My shopping list"))
    #expect(throws: WorkspaceError.notAWorkspace(path: file)) { try Workspace(reading: file) }
  }

  @Test func `says that a folder cannot be written to`() throws {
    try folder.write("a file, no folder", to: "block")
    let file = folder.path + "/block/work.sqlite"
    #expect(throws: WorkspaceError.unopenable(path: file, reason: "Not a directory")) {
      try Workspace(path: file)
    }
  }

  private func begun(in workspace: Workspace) throws -> Draft {
    try workspace.begin("club-talk", title: "Talk", language: "en", answers: [], at: "first")
  }
}

extension DraftChange {
  fileprivate init(_ section: ID<DocumentSection>, _ text: String) {
    self.init(AnswerPlace(section), DraftAnswer(text, .written))
  }

  /// A line of an answer that is not finished.
  fileprivate static func half(_ section: ID<DocumentSection>, _ text: String) -> DraftChange {
    DraftChange(AnswerPlace(section), DraftAnswer(text, .writing))
  }
}
