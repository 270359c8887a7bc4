import GRDB

extension Pack {
  /// Returns what an entry says, or nothing where there is no such entry.
  package func answer(for entry: ID<Entry>) throws -> Answer? {
    try read { database in
      let statement = try database.cachedStatement(sql: "SELECT * FROM entry WHERE id = ?")
      guard let row = try Row.fetchOne(statement, arguments: [entry.text]) else { return nil }
      return try Answer(row, in: database)
    }
  }

  /// Returns the titles of the entries about a concept, in the order of the files.
  package func entries(about concept: ID<Concept>, limit: Int) throws -> [Answer.Pointer] {
    try read { database in
      try Row.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT id, title FROM entry_about JOIN entry ON number = entry
            WHERE concept = ? ORDER BY number LIMIT ?
            """),
        arguments: [concept.text, limit]
      ).map { Answer.Pointer(entry: ID($0["id"]), title: $0["title"]) }
    }
  }

  /// Returns the concepts of a kind that entries are about, with how many are, most first.
  package func subjects(_ kind: Concept.Kind) throws -> [(concept: Concept, entries: Int)] {
    try read { database in
      try Row.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT concept.*, count(*) AS entries FROM entry_about
            JOIN concept ON concept.id = concept WHERE kind = ?
            GROUP BY concept.id ORDER BY entries DESC, concept.id
            """),
        arguments: [kind.rawValue]
      ).map { (Concept($0), $0["entries"]) }
    }
  }

  /// Returns the concepts of a kind, by their ids.
  package func concepts(of kind: Concept.Kind) throws -> [Concept] {
    try read { database in
      try Row.fetchAll(
        database.cachedStatement(sql: "SELECT * FROM concept WHERE kind = ? ORDER BY id"),
        arguments: [kind.rawValue]
      ).map(Concept.init)
    }
  }

  /// Returns a concept by its id.
  package func concept(_ id: ID<Concept>) throws -> Concept? {
    try read { database in
      try Row.fetchOne(
        database.cachedStatement(sql: "SELECT * FROM concept WHERE id = ?"), arguments: [id.text])
    }.map(Concept.init)
  }
}

extension Concept {
  /// Reads a row of the table of concepts; the aliases stay in the index.
  fileprivate init(_ row: Row) {
    self.init(
      id: ID(row["id"]), kind: Kind(rawValue: row["kind"]) ?? .topic, name: row["name"],
      short: row["short"], aliases: [:])
  }
}

extension Answer {
  fileprivate init(_ row: Row, in database: Database) throws {
    let number: Int = row["number"]
    let rows = { (sql: String) in
      try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [number])
    }
    self.init(
      entry: ID(row["id"]), title: row["title"], short: row["short"], full: row["answer"],
      scope: Entry.Scope(rawValue: row["scope"]) ?? .inside,
      about: (row["about"] as String).split(separator: " ").map { ID(String($0)) },
      asOf: (row["as_of"] as String?).flatMap { RoughDay($0) },
      checked: (row["checked"] as String?).flatMap { RoughDay($0) },
      caveats: try rows("SELECT caveat FROM entry_caveat WHERE entry = ? ORDER BY position")
        .map { $0["caveat"] },
      expiries: try rows("SELECT * FROM entry_expiry WHERE entry = ? ORDER BY position")
        .compactMap { row in
          Day(row["day"] as String).map { Expiry(day: $0, statement: row["statement"]) }
        },
      sources: try rows(
        """
        SELECT source.* FROM entry_source JOIN source ON source.id = source
        WHERE entry = ? ORDER BY position
        """
      ).map { Source($0) },
      next: try rows("SELECT next, title FROM entry_next WHERE entry = ? ORDER BY position")
        .map { Pointer(entry: ID($0["next"]), title: $0["title"]) })
  }
}

extension Source {
  fileprivate init(_ row: Row) {
    self.init(
      id: ID(row["id"]), title: row["title"], publisher: row["publisher"], url: row["url"],
      published: row["published"])
  }
}

extension Pack {
  /// Returns the source of an id, or nothing where there is none.
  package func source(_ id: ID<Source>) throws -> Source? {
    try read { database in
      try Row.fetchOne(
        database.cachedStatement(sql: "SELECT * FROM source WHERE id = ?"), arguments: [id.text]
      ).map { Source($0) }
    }
  }
}
