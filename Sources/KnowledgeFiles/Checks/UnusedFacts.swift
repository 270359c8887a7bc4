import Knowledge

extension Check {
  /// A fact is told by some entry.
  static let unusedFacts = Check { folder in
    let cited = Set(folder.entries.flatMap(\.item.citedFacts))
    return folder.facts.filter { !cited.contains($0.item.id) }.map { fact in
      fact.problem(
        "unused-fact", in: "id",
        "No entry tells the fact '\(fact.item.id)'. Quote it in one, or name it under 'facts'.",
        severity: .warning)
    }
  }
}
