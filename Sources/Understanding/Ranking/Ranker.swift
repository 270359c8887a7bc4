package import Knowledge

/// Compares a question with the entries that share words with it.
///
/// A score is divided by the most the question could have scored, in which words no entry knows count
/// in full. So a score means the same from question to question, and nonsense scores low.
package struct Ranker {
  private let pack: Pack

  /// The most entries that are compared.
  private static let mostCandidates = 24
  /// How many of its phrasings an entry is supported by.
  private static let supporters = 3
  /// The most units that look for candidates; the heaviest are taken.
  private static let mostSearchedUnits = 10

  /// Creates a ranker over a pack.
  package init(_ pack: Pack) {
    self.pack = pack
  }

  /// Returns the entries that may answer, best first.
  package func ranked(
    _ question: Question, against background: Background = .none
  ) throws -> [Ranked] {
    guard question.mass > 0 else { return [] }
    let exact = try pack.entries(withPhrasing: question.key)
    let likelihood = Likelihood(question)
    let searched = question.searchedUnits(atMost: Self.mostSearchedUnits)
    var (shared, evidence) = (Tally(), Tally())
    for (unit, postings) in try pack.postings(of: likelihood.weights.keys.sorted()) {
      evidence.add(postings, times: likelihood.weights[unit] ?? 0)
      if let weight = searched[unit] { shared.add(postings, times: weight) }
    }
    // What is shared only chooses whom to compare; the comparison decides.
    let compared =
      (exact + (try pack.numbers(of: background.near)) + shared.best(Self.mostCandidates))
      .withoutRepeats
    let matcher = Matcher(question)
    var ranked = try pack.candidates(compared).map { candidate in
      comparison(
        of: question, with: candidate, by: matcher, isExact: exact.contains(candidate.number),
        likelihood: likelihood.value(
          evidence: evidence[candidate.number], breadth: candidate.breadth),
        closeness: background.closeness(of: candidate.entry))
    }.sorted { ($0.score, $1.number) > ($1.score, $0.number) }
    if exact.isEmpty, let name = question.bareName, let place = ranked.explanation(of: name) {
      ranked[place].isExact = true
      ranked.insert(ranked.remove(at: place), at: 0)
    }
    return ranked
  }

  private func comparison(
    of question: Question, with candidate: Pack.Candidate, by matcher: Matcher, isExact: Bool,
    likelihood: Double, closeness: Double
  ) -> Ranked {
    var nearest = (place: 0, nearness: 0.0)
    var byPattern: [Double] = []
    var best = [Double](repeating: 0, count: question.units.count)
    var comparison = matcher.comparison()
    for (place, phrasing) in candidate.phrasings.enumerated() {
      matcher.compare(with: phrasing.units, &comparison)
      let nearness = question.nearness(comparison, mass: phrasing.mass)
      while byPattern.count <= phrasing.pattern { byPattern.append(0) }
      byPattern[phrasing.pattern] = max(byPattern[phrasing.pattern], nearness)
      if nearness > nearest.nearness { nearest = (place, nearness) }
      for unit in best.indices { best[unit] = max(best[unit], comparison.matches[unit]) }
    }
    let texts: [(Ranked.Place, Double, UnitNumbers)] = [
      (.title, 1, candidate.titleUnits), (.short, 0.7, candidate.shortUnits),
      (.answer, 0.4, candidate.answerUnits),
    ]
    let contributions = question.contributions(
      [(.phrasing, 1, best)]
        + texts.map { place, worth, units in
          matcher.compare(with: units, &comparison)
          return (place, worth, comparison.matches)
        })
    return Ranked(
      number: candidate.number, entry: candidate.entry, scope: candidate.scope,
      about: candidate.about, aspect: candidate.aspect,
      phrasing: nearest.place, isExact: isExact,
      support: byPattern.sorted(by: >).prefix(Self.supporters).reduce(0, +)
        / Double(Self.supporters),
      coverage: contributions.reduce(0) { $0 + $1.share * $1.match }, likelihood: likelihood,
      agreement: closeness * agreement(of: question, with: candidate), contributions: contributions)
  }
}

extension Background {
  private static let closenessOfSaid = 0.9
  private static let closenessOfNear = 1.15

  /// Returns how much more likely an entry is for what came before.
  fileprivate func closeness(of entry: ID<Entry>) -> Double {
    if entry == said { return Self.closenessOfSaid }
    return near.contains(entry) ? Self.closenessOfNear : 1
  }
}

extension Question {
  /// Returns the numbers and weights of the heaviest units, and of the words of names among them.
  ///
  /// Small words stand in so many entries that they find nothing.
  fileprivate func searchedUnits(atMost count: Int) -> [Int32: Double] {
    let byWeight = zip(units, weights).sorted { $0.1 > $1.1 }
    let telling = byWeight.filter { $0.1 > Question.lightWeight }
    let searched = (telling.isEmpty ? byWeight : telling).prefix(count).map(\.0)
    let known = searched.flatMap { [$0.key] + $0.parts }.compactMap { figures[$0] }
    return Dictionary(known.map { ($0.number, $0.weight) }) { first, _ in first }
  }

  /// How much the question counts in the nearness; what a phrasing says besides counts the rest.
  private static let questionShare = 0.8

  /// Returns how near a phrasing is: what it has of the question, and the question of it.
  fileprivate func nearness(_ phrasing: Matcher.Comparison, mass phrasingMass: Double) -> Double {
    let ofQuestion = zip(weights, phrasing.matches).reduce(0) { $0 + $1.0 * $1.1 } / mass
    let ofPhrasing = phrasingMass > 0 ? min(1, phrasing.shared / phrasingMass) : 0
    return Self.questionShare * ofQuestion + (1 - Self.questionShare) * ofPhrasing
  }

  /// Returns what each unit adds, from the best place it is found in.
  fileprivate func contributions(
    _ places: [(place: Ranked.Place, worth: Double, matches: [Double])]
  ) -> [Ranked.Contribution] {
    units.indices.map { unit in
      let best = places.map { ($0.place, $0.matches[unit] * $0.worth) }.max { $0.1 < $1.1 }
      let match = best?.1 ?? 0
      return Ranked.Contribution(
        unit: units[unit], share: weights[unit] / mass, match: match,
        place: match > 0 ? best?.0 : nil)
    }
  }
}
