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
      return try database.draft(id)
    } ?? Draft(id: 0, kind: kind, title: title, language: language)
  }

  /// Returns the draft of a number; nothing where there is none or it was deleted.
  package func draft(_ id: Int) throws -> Draft? {
    try read { try $0.draft(id) }
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

  /// Keeps changes to a draft as one revision.
  package func keep(
    _ changes: [DraftChange], of draft: Int, as what: Revision.Kind, at moment: String
  ) throws {
    try write { try $0.insert(changes, of: draft, as: what, at: moment) }
  }

  /// Keeps the lines of an answer that is still being written, in place of those kept before.
  package func keep(unfinished text: String, at place: AnswerPlace, of draft: Int) throws {
    try write { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO unfinished VALUES (?, ?, ?, ?)",
        arguments: [draft, place.section.text, place.item, text])
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
  fileprivate func draft(_ id: Int) throws -> Draft? {
    guard
      let row = try Row.fetchOne(
        self, sql: "SELECT * FROM draft WHERE id = ? AND deleted IS NULL", arguments: [id])
    else { return nil }
    let section = row["at_section"] as String?
    return Draft(
      id: id, kind: ID(row["kind"]), title: row["title"], language: row["language"],
      answers: try answers(of: id, until: nil).merging(unfinished(of: id)) { $1 },
      position: section.map { AnswerPlace(ID($0), row["at_item"] ?? 1) })
  }

  private func unfinished(of draft: Int) throws -> [AnswerPlace: DraftAnswer] {
    let rows = try Row.fetchAll(
      self, sql: "SELECT * FROM unfinished WHERE draft = ?", arguments: [draft])
    let answers = rows.map { row in
      (AnswerPlace(ID(row["section"]), row["item"]), DraftAnswer(row["text"], .writing))
    }
    return Dictionary(answers) { first, _ in first }
  }
}
