import Knowledge

extension Check {
  /// A fact is told by some entry, or a deadline rule rests on it.
  static let unusedFacts = Check { folder in
    let cited = Set(
      folder.entries.flatMap(\.item.citedFacts) + folder.rules.map(\.item.fact))
    return folder.facts.filter { !cited.contains($0.item.id) }.map { fact in
      fact.problem(
        "unused-fact", in: "id",
        "No entry tells the fact '\(fact.item.id)'. Quote it in one, or name it under 'facts'.",
        severity: .warning)
    }
  }
}
