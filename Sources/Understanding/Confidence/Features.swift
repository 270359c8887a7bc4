/// What can be seen of a ranking, as numbers from 0 to 1.
///
/// The confidence is a weighted sum of these few, so that `why` can show all of it.
package struct Features: Equatable, Sendable {
  /// The names, in the order of the values.
  package static let names = [
    "score of the best", "lead over the next", "nearness of the phrasing", "words nobody knows",
    "number of words",
  ]
  package let values: [Double]

  /// Reads the features of a ranking; the best entry must be there.
  init(_ question: Question, _ best: Ranked, next: Ranked?) {
    let unknown = zip(question.units, question.weights).filter { unit, _ in
      unit.typed.contains { question.unknown.contains($0) }
    }.reduce(0) { $0 + $1.1 }
    values = [
      best.score,
      min(1, (best.score - (next?.score ?? 0)) * 4),
      best.nearness,
      unknown / max(question.mass, 0.001),
      1 / Double(max(question.contentUnits.count, 1)),
    ]
  }
}
