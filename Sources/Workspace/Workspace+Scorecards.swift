import GRDB
package import Knowledge
package import Scorecards

/// A grade as it stood at some time.
package struct GradeVersion: Equatable, Sendable {
  /// When it was given, such as `2026-11-30 14:32`.
  package let made: String
  /// What was said.
  package let grade: Grade
}

extension Workspace {
  /// Begins a card, and returns its number.
  ///
  /// - Throws: ``WorkspaceError``, also where the country has a card for the year already.
  package func beginScorecard(
    of country: ID<Concept>, called name: String, year: Int, scheme: GradeScheme, at moment: String
  ) throws -> Int {
    try write { database in
      try database.execute(
        sql: """
          INSERT INTO scorecard (country, name, year, scheme, begun, changed)
          VALUES (?, ?, ?, ?, ?, ?)
          """, arguments: [country.text, name, year, scheme.rawValue, moment, moment])
      return Int(database.lastInsertedRowID)
    }
  }

  /// Returns the cards, those changed last first; the deleted ones where they are asked for.
  ///
  /// A file of an earlier Rostrum that may only be read has none.
  package func scorecards(deleted: Bool = false) throws -> [Scorecard] {
    try read { database in
      guard try database.tableExists("scorecard") else { return [] }
      let grades = try Row.fetchAll(
        database,
        sql: """
          SELECT *, max(number) FROM grade GROUP BY card, commitment
          """)
      let byCard = Dictionary(grouping: grades) { $0["card"] as Int }
      return try Row.fetchAll(
        database,
        sql: """
          SELECT * FROM scorecard WHERE deleted IS \(deleted ? "NOT NULL" : "NULL")
          ORDER BY changed DESC, id DESC
          """
      ).map { Scorecard($0, grades: (byCard[$0["id"]] ?? []).map { Grade($0) }) }
    }
  }

  /// Changes the grade of a commitment as it stands in the file, and returns what it is then; what was said
  /// before stays in the history.
  ///
  /// It is read and written in one step, so that nothing is lost of what another program saves meanwhile.
  ///
  /// - Throws: ``WorkspaceError/scorecardGone(id:)`` where the card was deleted meanwhile, and what the
  ///   change throws: nothing is written then.
  @discardableResult
  package func change(
    gradeOf commitment: ID<Commitment>, inScorecard card: Int, at moment: String,
    _ change: (inout Grade) throws -> Void
  ) throws -> Grade {
    try write { database in
      try database.touchScorecard(card, at: moment)
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT * FROM grade WHERE card = ? AND commitment = ? ORDER BY number DESC LIMIT 1
          """, arguments: [card, commitment.text])
      let last = row.map { $0["number"] as Int } ?? 0
      var grade = row.map { Grade($0) } ?? Grade(commitment)
      try change(&grade)
      try database.execute(
        sql: "INSERT INTO grade VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          card, grade.commitment.text, last + 1, moment, grade.mark?.value,
          grade.mark?.given.rawValue, grade.reason, grade.evidence, grade.source,
          grade.sourceDate?.text, grade.recommendation, grade.goodPractice,
        ])
      return grade
    }
  }

  /// Notes which question is open, so that grading goes on there.
  package func note(position: Scorecard.Place?, ofScorecard card: Int) throws {
    try write { database in
      try database.execute(
        sql: "UPDATE scorecard SET at_commitment = ?, at_question = ? WHERE id = ?",
        arguments: [position?.commitment.text, position?.question.rawValue, card])
    }
  }

  /// Changes how a card is graded; its marks stay as they were given.
  package func change(_ scheme: GradeScheme, ofScorecard card: Int, at moment: String) throws {
    try write { database in
      try database.touchScorecard(card, at: moment)
      try database.execute(
        sql: "UPDATE scorecard SET scheme = ? WHERE id = ?", arguments: [scheme.rawValue, card])
    }
  }

  /// Returns what was said on a commitment over time, the oldest first.
  package func versions(
    of commitment: ID<Commitment>, inScorecard card: Int
  ) throws -> [GradeVersion] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM grade WHERE card = ? AND commitment = ? ORDER BY number",
        arguments: [card, commitment.text]
      ).map { GradeVersion(made: $0["made"], grade: Grade($0)) }
    }
  }

  /// Deletes a card; it can be brought back for ``daysToBringBack`` days.
  package func deleteScorecard(_ card: Int, on day: Day) throws {
    try write { database in
      try database.execute(
        sql: "UPDATE scorecard SET deleted = ? WHERE id = ?", arguments: [day.description, card])
    }
  }

  /// Brings a deleted card back.
  package func bringBackScorecard(_ card: Int) throws {
    try write { database in
      try database.execute(
        sql: "UPDATE scorecard SET deleted = NULL WHERE id = ?", arguments: [card])
    }
  }

  /// Removes for good the cards that were deleted before a day.
  package func removeScorecards(deletedBefore day: Day) throws {
    let isAny = try read { database in
      try database.tableExists("scorecard")
        && Bool.fetchOne(
          database, sql: "SELECT EXISTS (SELECT 1 FROM scorecard WHERE deleted < ?)",
          arguments: [day.description]) == true
    }
    guard isAny else { return }
    try write { database in
      try database.execute(
        sql: "DELETE FROM scorecard WHERE deleted < ?", arguments: [day.description])
    }
  }
}

extension Database {
  /// Notes that a card was changed, and makes sure that it is there.
  fileprivate func touchScorecard(_ card: Int, at moment: String) throws {
    try execute(
      sql: "UPDATE scorecard SET changed = ? WHERE id = ? AND deleted IS NULL",
      arguments: [moment, card])
    if changesCount != 1 { throw WorkspaceError.scorecardGone(id: card) }
  }
}

extension Scorecard {
  fileprivate init(_ row: Row, grades: [Grade]) {
    let commitment = row["at_commitment"] as String?
    let question = (row["at_question"] as String?).flatMap { GradeQuestion(rawValue: $0) }
    self.init(
      id: row["id"], country: ID(row["country"]), countryName: row["name"], year: row["year"],
      scheme: GradeScheme(rawValue: row["scheme"]) ?? .five,
      grades: Dictionary(grades.map { ($0.commitment, $0) }) { first, _ in first },
      position: commitment.flatMap { id in question.map { Place(ID(id), $0) } },
      changed: row["changed"])
  }
}

extension Grade {
  fileprivate init(_ row: Row) {
    let given = (row["given"] as String?).flatMap { GradeScheme(rawValue: $0) }
    let mark = (row["mark"] as Int?).flatMap { mark in given.flatMap { Mark(mark, given: $0) } }
    let reason = row["reason"] as String?
    self.init(
      ID(row["commitment"]),
      verdict: mark.map { .marked($0) } ?? reason.map { .withheld(reason: $0) },
      evidence: row["evidence"], source: row["source"],
      sourceDate: (row["source_date"] as String?).flatMap { RoughDay($0) },
      recommendation: row["recommendation"], goodPractice: row["practice"])
  }
}
