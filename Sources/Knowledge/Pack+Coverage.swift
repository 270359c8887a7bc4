import GRDB

extension Pack {
  /// What is known of a body, by what is asked of it.
  package struct Coverage: Equatable, Sendable {
    /// The short name of the body.
    package let name: String
    /// How many entries answer each aspect, most first; those without one count as "other".
    package let entries: [Entries]
    /// The aspects no entry answers, in the order of their names.
    package let missing: [String]

    /// How many entries answer an aspect.
    package struct Entries: Equatable, Sendable {
      /// The id of the aspect.
      package let aspect: String
      /// How many entries answer it.
      package let count: Int
    }
  }

  /// Returns what is known of each body by the entries about it first, most entries first; of some
  /// bodies there are none.
  package func coverage() throws -> [Coverage] {
    try read { database in
      let aspects = try String.fetchAll(
        database, sql: "SELECT id FROM concept WHERE kind = 'aspect' ORDER BY id")
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT concept.id, concept.short AS name, coalesce(aspect, 'other') AS aspect,
            count(entry.id) AS count
          FROM concept LEFT JOIN entry ON about = concept.id OR about LIKE concept.id || ' %'
          WHERE kind = 'body' GROUP BY concept.id, 3 ORDER BY 4 DESC, 3
          """)
      let bodies = Dictionary(grouping: rows) { $0["id"] as String }
      return bodies.values.map { rows in
        let entries = rows.map { Coverage.Entries(aspect: $0["aspect"], count: $0["count"]) }
          .filter { $0.count > 0 }
        return Coverage(
          name: rows[0]["name"], entries: entries,
          missing: aspects.filter { aspect in !entries.contains { $0.aspect == aspect } })
      }.sorted { ($1.total, $0.name) < ($0.total, $1.name) }
    }
  }
}

extension Pack.Coverage {
  /// How many entries there are on the body.
  fileprivate var total: Int {
    entries.reduce(0) { $0 + $1.count }
  }
}
