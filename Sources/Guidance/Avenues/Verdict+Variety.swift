package import Knowledge

extension [Verdict] {
  /// Returns the first of each sort, and where these are fewer than wanted the next ones too.
  ///
  /// Of a sort are those that share a concept that is no body: three letters to three offices are one way to
  /// take part for somebody who looks for the first time.
  package func varied(atMost count: Int, besides bodies: Set<ID<Concept>>) -> [Verdict] {
    var (chosen, passedOver): ([Verdict], [Verdict]) = ([], [])
    for verdict in self {
      let sort = Set(verdict.avenue.about).subtracting(bodies)
      let isThere = chosen.contains { !sort.isDisjoint(with: $0.avenue.about) }
      if isThere { passedOver.append(verdict) } else { chosen.append(verdict) }
    }
    return Array((chosen + passedOver).prefix(count))
  }
}
