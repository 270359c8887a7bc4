package import Drafting
import GRDB
package import Knowledge

/// A draft as it stands in the list.
package struct DraftRow: Equatable, Sendable {
  /// The number it is called by.
  package let id: Int
  /// What is being written.
  package let kind: ID<DocumentKind>
  /// What the writer calls it.
  package let title: String
  /// When it was last changed, such as `2026-11-30 14:32`.
  package let changed: String
  /// The day it was deleted; nothing where it was not.
  package let deleted: Day?
}

extension Workspace {
  /// Begins a draft, with the answers that are known already.
  package func begin(
    _ kind: ID<DocumentKind>, title: String, language: String, answers: [DraftChange],
    at moment: String
  ) throws -> Draft {
    try write { database in
      try database.execute(
        sql: """
          INSERT INTO draft (kind, title, language, begun, changed) VALUES (?, ?, ?, ?, ?)
          """, arguments: [kind.text, title, language, moment, moment])
      let id = Int(database.lastInsertedRowID)
      try database.insert(answers, of: id, as: .begun, at: moment)
      var draft = Draft(id: id, kind: kind, title: title, language: language, revision: 1)
      for answer in answers { draft.apply(answer) }
      return draft
    }
  }

  /// Returns the draft of a number; nothing where there is none or it was deleted.
  package func draft(_ id: Int) throws -> Draft? {
    try read { try $0.draft(id) }
  }

  /// Returns the draft that somebody names by its number.
  ///
  /// - Throws: ``WorkspaceError/draftGone(id:)`` where it was deleted, `DraftError` where there never was
  ///   one.
  package func namedDraft(_ id: Int) throws -> Draft {
    if let draft = try draft(id) { return draft }
    if try drafts(deleted: true).contains(where: { $0.id == id }) {
      throw WorkspaceError.draftGone(id: id)
    }
    throw DraftError.unknownDraft(id: "\(id)", known: try drafts().map(\.id))
  }

  /// Returns the drafts, those changed last first; the deleted ones where they are asked for.
  package func drafts(deleted: Bool = false) throws -> [DraftRow] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT id, kind, title, changed, deleted FROM draft
          WHERE deleted IS \(deleted ? "NOT NULL" : "NULL") ORDER BY changed DESC, id DESC
          """
      ).map { row in
        DraftRow(
          id: row["id"], kind: ID(row["kind"]), title: row["title"], changed: row["changed"],
          deleted: (row["deleted"] as String?).flatMap { Day($0) })
      }
    }
  }

  /// Keeps changes to a draft: the finished answers as one revision, the lines that are being written in
  /// place of those kept before.
  ///
  /// Lines of an answer that another program has written since become a revision of their own before
  /// they are replaced: of two terminals on one draft none loses what the other wrote.
  ///
  /// Returns the number of the last revision there was before.
  ///
  /// - Throws: ``WorkspaceError``; nothing is kept then.
  @discardableResult
  package func keep(
    _ changes: [DraftChange], of draft: Int, as what: Revision.Kind, at moment: String,
    knowing known: [AnswerPlace: String] = [:]
  ) throws -> Int {
    let finished = changes.filter { $0.answer?.state != .writing }
    return try write { database in
      try database.makeSure(of: draft)
      let before = try database.lastRevision(of: draft)
      let lines = try database.unfinished(of: draft)
      let foreign = changes.compactMap { change -> DraftChange? in
        guard let text = lines[change.place], text != known[change.place],
          text != change.answer?.text
        else { return nil }
        return DraftChange(change.place, DraftAnswer(text, .written))
      }
      if !foreign.isEmpty { try database.insert(foreign, of: draft, as: .answered, at: moment) }
      if !finished.isEmpty { try database.insert(finished, of: draft, as: what, at: moment) }
      for change in changes where change.answer?.state == .writing {
        try database.execute(
          sql: "INSERT OR REPLACE INTO unfinished VALUES (?, ?, ?, ?)",
          arguments: [
            draft, change.place.section.text, change.place.item, change.answer?.text ?? "",
          ])
      }
      return before
    }
  }

  /// Drops the lines of an answer that is still being written; what was there before comes back.
  package func dropUnfinished(at place: AnswerPlace, of draft: Int) throws {
    try write { database in
      try database.execute(
        sql: "DELETE FROM unfinished WHERE draft = ? AND section = ? AND item = ?",
        arguments: [draft, place.section.text, place.item])
    }
  }

  /// Notes which question is open, so that the interview goes on there.
  package func note(position: AnswerPlace?, of draft: Int) throws {
    try write { database in
      try database.execute(
        sql: "UPDATE draft SET at_section = ?, at_item = ? WHERE id = ?",
        arguments: [position?.section.text, position?.item, draft])
    }
  }

  /// Gives a draft another title.
  package func rename(_ draft: Int, to title: String) throws {
    try write { database in
      try database.execute(
        sql: "UPDATE draft SET title = ? WHERE id = ?", arguments: [title, draft])
    }
  }
}

extension Database {
  /// Makes sure that a draft is there and was not deleted, by another program perhaps.
  fileprivate func makeSure(of draft: Int) throws {
    let count = try Int.fetchOne(
      self, sql: "SELECT count(*) FROM draft WHERE id = ? AND deleted IS NULL", arguments: [draft])
    if count != 1 { throw WorkspaceError.draftGone(id: draft) }
  }

  fileprivate func draft(_ id: Int) throws -> Draft? {
    guard
      let row = try Row.fetchOne(
        self, sql: "SELECT * FROM draft WHERE id = ? AND deleted IS NULL", arguments: [id])
    else { return nil }
    let section = row["at_section"] as String?
    return Draft(
      id: id, kind: ID(row["kind"]), title: row["title"], language: row["language"],
      answers: try answers(of: id, until: nil), unfinished: try unfinished(of: id),
      revision: try lastRevision(of: id),
      position: section.map { AnswerPlace(ID($0), row["at_item"] ?? 1) })
  }

  func unfinished(of draft: Int) throws -> [AnswerPlace: String] {
    let rows = try Row.fetchAll(
      self, sql: "SELECT * FROM unfinished WHERE draft = ?", arguments: [draft])
    let texts = rows.map { row in
      (AnswerPlace(ID(row["section"]), row["item"]), row["text"] as String)
    }
    return Dictionary(texts) { first, _ in first }
  }
}
