package import Knowledge

/// A question as it is understood: its words corrected, its concepts found, each part weighed.
package struct Question: Sendable {
  /// The units that say something about what is asked, each once.
  package let units: [Unit]
  /// The weight of each unit; a word no entry knows has the highest.
  package let weights: [Double]
  /// What is known of the units, and of the words of their names, by key.
  let figures: [String: Pack.UnitFigures]
  /// The most a word says for an entry that no entry uses.
  let unknownMost: Double
  /// What misspelt words were read as.
  package let corrections: [(typed: String, read: String)]
  /// The language it is written in, as far as its small words tell.
  package let language: String
  /// The words and concepts in order; equal keys mean the same question.
  package let key: String
  /// Which of the units are words that no entry uses.
  package let unknown: [String]

  /// The weights added up.
  package var mass: Double {
    weights.reduce(0, +)
  }

  /// The concepts that were typed, in order.
  package var concepts: [ID<Concept>] {
    units.filter { $0.origin == .typed }.compactMap(\.concept)
  }

  /// The concepts of a kind that were typed.
  package func concepts(_ kind: Concept.Kind) -> [ID<Concept>] {
    units.filter { $0.kind == kind && $0.origin == .typed }.compactMap(\.concept)
  }

  /// The units that carry a subject: concepts that are not mere aspects, and words of weight.
  package var contentUnits: [Unit] {
    zip(units, weights).filter { unit, weight in
      unit.kind != .aspect && weight > Question.lightWeight
    }.map(\.0)
  }

  /// The weight up to which a word is a small word such as an article.
  static let lightWeight = 1.0
}
