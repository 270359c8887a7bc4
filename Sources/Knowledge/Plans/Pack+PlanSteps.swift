import Foundation
import GRDB

extension Pack {
  /// Returns the steps of a way to take part, in the order of the table.
  package func planSteps(for avenue: ID<Avenue>) throws -> [PlanStep] {
    try decoded("SELECT body FROM plan_step WHERE avenue = ? ORDER BY number", [avenue.text])
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
