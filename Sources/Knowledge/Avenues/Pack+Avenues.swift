import Foundation
import GRDB

extension Pack {
  /// Returns the ways to take part, in the order of the table.
  package func avenues() throws -> [Avenue] {
    try decoded("SELECT body FROM avenue ORDER BY number")
  }

  /// Returns a way to take part by its id; nothing where there is none.
  package func avenue(_ id: ID<Avenue>) throws -> Avenue? {
    let avenues: [Avenue] = try decoded(
      "SELECT body FROM avenue WHERE json_extract(body, '$.id') = ?", [id.text])
    return avenues.first
  }

  /// Returns the sources of facts, each once.
  package func sources(of facts: [ID<Fact>]) throws -> [Source] {
    let ids = try read { database in
      try facts.compactMap { fact in
        try String.fetchOne(
          database.cachedStatement(sql: "SELECT source FROM fact WHERE id = ?"),
          arguments: [fact.text])
      }
    }
    return try ids.withoutRepeats.compactMap { try source(ID($0)) }
  }
}

extension PackWriter {
  /// Stores the ways to take part.
  func write(_ avenues: [Avenue]) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try write { database in
      for (number, avenue) in zip(1..., avenues) {
        try database.execute(
          sql: "INSERT INTO avenue VALUES (?, ?)",
          arguments: [number, String(decoding: try encoder.encode(avenue), as: UTF8.self)])
      }
    }
  }
}
