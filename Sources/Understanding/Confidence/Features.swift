import Knowledge

/// What can be seen of a ranking, as numbers from 0 to 1.
///
/// The confidence is a weighted sum of these few, so that `why` can show all of it.
package struct Features: Equatable, Sendable {
  /// The names, in the order of the values; the calibration in the knowledge names its weights so.
  package static let names = [
    "score", "lead", "lead-over-third", "support", "support-squared", "likelihood", "unknown",
    "missing", "brevity", "missing-in-brief", "inherited", "body", "foreign",
  ]

  /// What the names mean, in the order of the values.
  package static let meanings = [
    "score of the best entry", "lead over the next entry", "lead over the third entry",
    "nearness of the three nearest", "that nearness squared",
    "likelihood of such words", "share of words no entry uses",
    "share the phrasings do not have", "shortness of the question",
    "share a short question has that the phrasings do not",
    "share taken from the turn before", "the body was named",
    "nearness of a subject Rostrum does not answer",
  ]

  /// The numbers, in the order of the names.
  package let values: [Double]

  init(values: [Double]) {
    self.values = values
  }

  /// How much a lead counts: one of a quarter of the scale is as good as any larger.
  private static let leadScale = 4.0

  /// From this share of the best score on, an entry on a subject Rostrum does not answer is a sign
  /// that the question may be about that subject.
  private static let foreignFrom = 0.6

  /// Reads the features of a ranking, the best first; nothing where it is empty.
  init?(_ question: Question, _ ranked: [Ranked]) {
    guard let best = ranked.first else { return nil }
    let others = ranked.dropFirst()
    let share = { (isMeant: (Ranked.Contribution) -> Double) in
      best.contributions.reduce(0) { $0 + $1.share * isMeant($1) }
    }
    let foreign = others.first { $0.scope == .outside }?.score ?? 0
    let missing = share { part in
      part.place == .phrasing || part.place == .title ? 1 - part.match : 1
    }
    let brevity = 1 / Double(max(question.contentUnits.count, 1))
    let lead = { (other: Ranked?) in min(1, (best.score - (other?.score ?? 0)) * Self.leadScale) }
    values = [
      best.score,
      lead(others.first),
      lead(others.dropFirst().first),
      best.support,
      best.support * best.support,
      best.likelihood,
      share { part in part.unit.typed.contains(where: question.unknown.contains) ? 1 : 0 },
      missing,
      brevity,
      missing * brevity,
      share { part in part.unit.origin == .inherited ? 1 : 0 },
      question.concepts(.body).contains(where: best.about.contains) ? 1 : 0,
      best.scope == .outside
        ? 0 : max(0, (foreign / max(best.score, 0.01) - Self.foreignFrom) / (1 - Self.foreignFrom)),
    ]
  }
}
