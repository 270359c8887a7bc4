import Foundation
import GRDB

extension Pack {
  /// Returns the steps of a way to take part, in the order of the table.
  package func planSteps(for avenue: ID<Avenue>) throws -> [PlanStep] {
    try read { database in
      try String.fetchAll(
        database.cachedStatement(
          sql: "SELECT body FROM plan_step WHERE avenue = ? ORDER BY number"),
        arguments: [avenue.text]
      ).map { try JSONDecoder().decode(PlanStep.self, from: Data($0.utf8)) }
    }
  }
}

extension PackWriter {
  /// Stores the steps of plans.
  func write(_ steps: [PlanStep]) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try write { database in
      for (number, step) in zip(1..., steps) {
        try database.execute(
          sql: "INSERT INTO plan_step VALUES (?, ?, ?)",
          arguments: [
            number, step.avenue.text,
            String(decoding: try encoder.encode(step), as: UTF8.self),
          ])
      }
    }
  }
}
