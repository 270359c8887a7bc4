import GRDB
package import Guidance
package import Knowledge

extension Workspace {
  /// Puts a way to take part into the plan, with its steps.
  package func plan(
    _ avenue: ID<Avenue>, steps: [PlanStep], aim: ID<Occasion>?, chosen: Day
  ) throws {
    try write { database in
      try database.execute(
        sql: "INSERT INTO planned_avenue (avenue, chosen, aim) VALUES (?, ?, ?)",
        arguments: [avenue.text, chosen.description, aim?.text])
      let planned = database.lastInsertedRowID
      for step in steps { try database.insert(step, of: planned) }
    }
  }

  /// Returns the plan, in the order in which it was made.
  package func plannedAvenues() throws -> [PlannedAvenue] {
    try read { database in
      let steps = Dictionary(
        grouping: try Row.fetchAll(database, sql: "SELECT * FROM planned_step ORDER BY number"),
        by: { $0["planned"] as Int })
      return try Row.fetchAll(database, sql: "SELECT * FROM planned_avenue ORDER BY id")
        .compactMap { row in
          guard let chosen = Day(row["chosen"] as String) else { return nil }
          let id: Int = row["id"]
          return PlannedAvenue(
            id: id, avenue: ID(row["avenue"]), chosen: chosen,
            aim: (row["aim"] as String?).map { ID($0) },
            steps: (steps[id] ?? []).map { KeptStep($0) })
        }
    }
  }

  /// Takes a way to take part out of the plan, with its steps and their notes.
  package func unplan(_ planned: Int) throws {
    try write { database in
      try database.execute(sql: "DELETE FROM planned_avenue WHERE id = ?", arguments: [planned])
    }
  }

  /// Notes whether a step is done; false where there is no such step.
  package func mark(step number: Int, as state: KeptStep.State) throws -> Bool {
    try write { database in
      try database.execute(
        sql: "UPDATE planned_step SET state = ? WHERE number = ?",
        arguments: [state.rawValue, number])
      return database.changesCount > 0
    }
  }

  /// Notes something on a step, an empty text takes the note away; false where there is no such step.
  package func note(_ text: String, onStep number: Int) throws -> Bool {
    try write { database in
      try database.execute(
        sql: "UPDATE planned_step SET note = ? WHERE number = ?",
        arguments: [text.isEmpty ? nil : text, number])
      return database.changesCount > 0
    }
  }

  /// Remembers the days that were told, so that a change can be told too.
  package func remember(daysOfSteps days: [Int: Day]) throws {
    guard !days.isEmpty else { return }
    try write { database in
      for (number, day) in days {
        try database.execute(
          sql: "UPDATE planned_step SET day = ? WHERE number = ?",
          arguments: [day.description, number])
      }
    }
  }

  /// Adds the steps that the knowledge has got since an avenue was planned.
  package func add(_ steps: [PlanStep], to planned: Int) throws {
    guard !steps.isEmpty else { return }
    try write { database in
      for step in steps { try database.insert(step, of: Int64(planned)) }
    }
  }
}

extension Database {
  fileprivate func insert(_ step: PlanStep, of planned: Int64) throws {
    try execute(
      sql: "INSERT INTO planned_step (planned, step, does) VALUES (?, ?, ?)",
      arguments: [planned, step.id.text, step.does])
  }
}

extension KeptStep {
  fileprivate init(_ row: Row) {
    self.init(
      number: row["number"], step: ID(row["step"]), does: row["does"],
      state: State(rawValue: row["state"]) ?? .open, note: row["note"],
      day: (row["day"] as String?).flatMap { Day($0) })
  }
}
