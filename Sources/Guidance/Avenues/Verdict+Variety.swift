import Knowledge

extension [Verdict] {
  /// Returns the first of each sort, and where these are fewer than wanted the next ones too.
  ///
  /// Of a sort are those that share a concept beside their body: three letters to three offices are one way
  /// to take part for somebody who looks for the first time.
  package func varied(atMost count: Int) -> [Verdict] {
    var (chosen, passedOver): ([Verdict], [Verdict]) = ([], [])
    for verdict in self {
      let sort = verdict.avenue.about.dropFirst()
      let isThere = chosen.contains { other in
        other.avenue.about.dropFirst().contains(where: sort.contains)
      }
      if isThere { passedOver.append(verdict) } else { chosen.append(verdict) }
    }
    return Array((chosen + passedOver).prefix(count))
  }
}
