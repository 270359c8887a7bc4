import Knowledge

extension ScorecardSeries {
  /// How many grades there must be before sameness says anything.
  private static let fewGrades = 3

  /// Returns what is open to attack in the card as a whole.
  func objectionsToAll(_ commitments: [Commitment]) -> [Objection] {
    let grades = card.marked(of: commitments).map { card.grade(of: $0.id) }
    guard !grades.isEmpty else { return [] }
    var found: [Objection] = []
    func object(_ message: String, _ advice: String, _ facts: [ID<Fact>]) {
      found.append(Objection(commitment: nil, message: message, advice: advice, facts: facts))
    }
    let texts = Set(grades.compactMap { $0.mark?.text(in: card.scheme) })
    if grades.count >= Self.fewGrades, texts.count == 1, let text = texts.first {
      object(
        "all \(grades.count) grades are \(text)",
        "It reads like a verdict and not like a look at each. Grade each on its own evidence, two people "
          + "apart from each other.", ["grading.fair"])
    }
    let sources = Set(grades.map(\.source))
    if grades.count >= Self.fewGrades, sources.count == 1, let source = sources.first,
      !source.isEmpty
    {
      object(
        "all grades rest on one source",
        "Whoever doubts it doubts the whole card. Join figures of the government with those of others and "
          + "with testimony.", ["grading.examples"])
    }
    if !grades.contains(where: { !$0.goodPractice.isEmpty }) {
      object(
        "nothing that goes well is named",
        "One good point makes the rest easier to hear.", ["grading.fair"])
    }
    if card.hasMarksFromLights {
      object(
        "some grades were given as lights",
        "1, 3 and 5 stand for red, orange and green, no finer. Grade them anew from 1 to 5.", [])
    }
    return found
  }
}
