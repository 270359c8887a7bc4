import GRDB
package import Knowledge

extension Workspace {
  /// Returns what the NGO has said about itself.
  package func profile() throws -> [ProfileLine: String] {
    let rows = try read { try Row.fetchAll($0, sql: "SELECT line, text FROM profile") }
    let lines = rows.compactMap { row in
      ProfileLine(rawValue: row["line"]).map { ($0, row["text"] as String) }
    }
    return Dictionary(lines) { first, _ in first }
  }

  /// Keeps a line of the profile; an empty one is taken out.
  package func keep(_ text: String, as line: ProfileLine) throws {
    try write { database in
      if text.isEmpty {
        try database.execute(
          sql: "DELETE FROM profile WHERE line = ?", arguments: [line.rawValue])
      } else {
        try database.execute(
          sql: "INSERT OR REPLACE INTO profile VALUES (?, ?)", arguments: [line.rawValue, text])
      }
    }
  }
}
