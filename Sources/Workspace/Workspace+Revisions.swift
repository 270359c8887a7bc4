package import Drafting
import GRDB
package import Knowledge

/// A step in the life of a draft, to which it can be put back.
package struct Revision: Equatable, Sendable {
  /// What was done.
  package enum Kind: String, Sendable {
    case begun, answered, skipped, restored
  }

  /// Its number within the draft, from 1 on.
  package let number: Int
  /// When it was made, such as `2026-11-30 14:32`.
  package let made: String
  /// What was done.
  package let kind: Kind
  /// What was changed, with what stood there before.
  package let changes: [Change]

  /// One answer before and after.
  package struct Change: Equatable, Sendable {
    /// The place.
    package let place: AnswerPlace
    /// What stood there before.
    package let before: DraftAnswer?
    /// What stands there since.
    package let after: DraftAnswer?
  }
}

extension Workspace {
  /// Returns the revisions of a draft, the oldest first.
  package func revisions(of draft: Int) throws -> [Revision] {
    try read { database in
      var current: [AnswerPlace: DraftAnswer] = [:]
      let rows = try Row.fetchAll(
        database, sql: "SELECT * FROM answer WHERE draft = ? ORDER BY revision, section, item",
        arguments: [draft])
      let changes = Dictionary(grouping: rows) { $0["revision"] as Int }
      return try Row.fetchAll(
        database, sql: "SELECT * FROM revision WHERE draft = ? ORDER BY number", arguments: [draft]
      ).map { row in
        let number: Int = row["number"]
        let changed = (changes[number] ?? []).map { row in
          let change = DraftChange(row)
          defer { current[change.place] = change.answer }
          return Revision.Change(
            place: change.place, before: current[change.place], after: change.answer)
        }
        return Revision(
          number: number, made: row["made"],
          kind: Revision.Kind(rawValue: row["what"]) ?? .answered,
          changes: changed)
      }
    }
  }

  /// Puts a draft back to what it was after a revision, as a new revision: nothing is lost by it.
  ///
  /// Lines of answers that were still being written become a revision first.
  package func restore(_ draft: Int, to revision: Int, at moment: String) throws {
    try write { database in
      let lines = try database.unfinished(of: draft)
      if !lines.isEmpty {
        let typed = lines.map { DraftChange($0, DraftAnswer($1, .written)) }
        try database.insert(typed, of: draft, as: .answered, at: moment)
      }
      let wanted = try database.answers(of: draft, until: revision)
      let current = try database.answers(of: draft, until: nil)
      let places = Set(wanted.keys).union(current.keys)
      let changes = places.filter { wanted[$0] != current[$0] }.map { DraftChange($0, wanted[$0]) }
      try database.insert(changes, of: draft, as: .restored, at: moment)
    }
  }
}

extension Workspace {
  /// For how many days a deleted draft or scorecard can be brought back.
  package static let daysToBringBack = 30

  /// Deletes a draft; it can be brought back for ``daysToBringBack`` days.
  package func delete(_ draft: Int, on day: Day) throws {
    try write { database in
      try database.execute(
        sql: "UPDATE draft SET deleted = ? WHERE id = ?", arguments: [day.description, draft])
    }
  }

  /// Brings a deleted draft back.
  package func bringBack(_ draft: Int) throws {
    try write { database in
      try database.execute(sql: "UPDATE draft SET deleted = NULL WHERE id = ?", arguments: [draft])
    }
  }

  /// Removes for good the drafts that were deleted before a day.
  package func removeDrafts(deletedBefore day: Day) throws {
    let isAny = try read { database in
      try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM draft WHERE deleted < ?)",
        arguments: [day.description])
    }
    guard isAny == true else { return }
    try write { database in
      try database.execute(
        sql: "DELETE FROM draft WHERE deleted < ?", arguments: [day.description])
    }
  }
}

extension Database {
  /// Returns the finished answers of a draft as they were after a revision, or as they are now.
  func answers(of draft: Int, until revision: Int?) throws -> [AnswerPlace: DraftAnswer] {
    let rows = try Row.fetchAll(
      self,
      sql: """
        SELECT section, item, state, text, max(revision) AS latest FROM answer
        WHERE draft = ? AND revision <= ? GROUP BY section, item
        """, arguments: [draft, revision ?? Int.max])
    let answers = rows.map { DraftChange($0) }.compactMap { change in
      change.answer.map { (change.place, $0) }
    }
    return Dictionary(answers) { first, _ in first }
  }

  /// Returns the number of the last revision of a draft, 0 where there is none.
  func lastRevision(of draft: Int) throws -> Int {
    try Int.fetchOne(
      self, sql: "SELECT max(number) FROM revision WHERE draft = ?", arguments: [draft]) ?? 0
  }

  /// Writes changes as the next revision, and drops the unfinished lines they take the place of.
  func insert(
    _ changes: [DraftChange], of draft: Int, as what: Revision.Kind, at moment: String
  ) throws {
    let number = try lastRevision(of: draft) + 1
    try execute(
      sql: "INSERT INTO revision VALUES (?, ?, ?, ?)",
      arguments: [draft, number, moment, what.rawValue])
    for change in changes {
      try execute(
        sql: "INSERT INTO answer VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          draft, number, change.place.section.text, change.place.item,
          change.answer?.state.rawValue, change.answer?.text,
        ])
      try execute(
        sql: "DELETE FROM unfinished WHERE draft = ? AND section = ? AND item = ?",
        arguments: [draft, change.place.section.text, change.place.item])
    }
    try execute(sql: "UPDATE draft SET changed = ? WHERE id = ?", arguments: [moment, draft])
  }
}

extension DraftChange {
  fileprivate init(_ row: Row) {
    let state = (row["state"] as String?).flatMap { DraftAnswer.State(rawValue: $0) }
    let text = row["text"] as String?
    self.init(
      AnswerPlace(ID(row["section"]), row["item"]),
      state.flatMap { state in text.map { DraftAnswer($0, state) } })
  }
}
