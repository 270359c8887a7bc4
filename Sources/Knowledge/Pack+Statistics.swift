import GRDB

extension Pack {
  /// How much a pack holds.
  package struct Statistics: Sendable {
    /// How many entries there are.
    package let entries: Int
    /// How many ways to ask there are, each pattern written out.
    package let phrasings: Int
    /// How many sources there are.
    package let sources: Int
    /// How many facts there are of each status, most first.
    package let facts: [(status: String, count: Int)]
    /// How many entries are about each body, most first.
    package let bodies: [(body: String, count: Int)]
  }

  /// Returns how much the pack holds.
  package func statistics() throws -> Statistics {
    let bodies = try subjects(.body).map { (body: $0.concept.short, count: $0.entries) }
    return try read { database in
      let count = { (table: String) in
        try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
      }
      let facts = try Row.fetchAll(
        database, sql: "SELECT status, count(*) AS count FROM fact GROUP BY 1 ORDER BY 2 DESC, 1")
      return Statistics(
        entries: try count("entry"), phrasings: try count("phrasing"),
        sources: try count("source"),
        facts: facts.map { ($0["status"], $0["count"]) }, bodies: bodies)
    }
  }

  /// An entry as it is given to other programs.
  package struct Export: Equatable, Sendable {
    /// The id of the entry.
    package let entry: ID<Entry>
    /// What it answers, in a few words.
    package let title: String
    /// The ways to ask for it, each pattern written out.
    package let asks: [String]
    /// The answer at length, with its facts filled in.
    package let text: String
  }

  /// Returns all entries, in the order of the files.
  package func exports() throws -> [Export] {
    try read { database in
      let asks = try Row.fetchAll(
        database, sql: "SELECT entry, wording FROM phrasing ORDER BY number")
      let byEntry = Dictionary(grouping: asks) { $0["entry"] as Int }
      return try Row.fetchAll(database, sql: "SELECT * FROM entry ORDER BY number").map { row in
        Export(
          entry: ID(row["id"]), title: row["title"],
          asks: (byEntry[row["number"]] ?? []).map { $0["wording"] }, text: row["answer"])
      }
    }
  }
}
