import Foundation
import GRDB

extension Pack {
  /// Returns what an entry adds for NGOs of certain kinds, in the order of the file.
  package func fits(of entry: ID<Entry>) throws -> [FittingText] {
    try decoded("SELECT body FROM fit WHERE entry = ? ORDER BY number", [entry.text])
  }
}

extension PackWriter {
  /// Stores what answers add, with the facts filled in.
  func write(_ fits: [Fit], _ facts: [Fact]) throws {
    let known = Dictionary(facts.map { ($0.id, $0) }) { first, _ in first }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try write { database in
      for (number, fit) in zip(1..., fits) {
        let text = FittingText(
          conditions: fit.conditions,
          text: fit.text?.filled { known.text(of: FactReference($0)) }, facts: fit.facts)
        try database.execute(
          sql: "INSERT INTO fit VALUES (?, ?, ?)",
          arguments: [
            number, fit.entry.text, String(decoding: try encoder.encode(text), as: UTF8.self),
          ])
      }
    }
  }
}
