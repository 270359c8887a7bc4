import Foundation
import GRDB

extension Pack {
  /// Returns the commitments, by number.
  package func commitments() throws -> [Commitment] {
    try decoded("SELECT body FROM commitment ORDER BY number")
  }

  /// Returns the places where evidence is looked for, by id.
  package func evidencePlaces() throws -> [ID<EvidencePlace>: EvidencePlace] {
    let places: [EvidencePlace] = try decoded("SELECT body FROM evidence_place")
    return Dictionary(places.map { ($0.id, $0) }) { first, _ in first }
  }
}

extension PackWriter {
  /// Stores the commitments and where to look for evidence on them.
  func write(_ commitments: [Commitment], _ places: [EvidencePlace]) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    func json(_ item: some Encodable) throws -> String {
      String(decoding: try encoder.encode(item), as: UTF8.self)
    }
    try write { database in
      for commitment in commitments {
        try database.execute(
          sql: "INSERT INTO commitment VALUES (?, ?)",
          arguments: [commitment.number, try json(commitment)])
      }
      for place in places {
        try database.execute(
          sql: "INSERT INTO evidence_place VALUES (?, ?)",
          arguments: [place.id.text, try json(place)])
      }
    }
  }
}
