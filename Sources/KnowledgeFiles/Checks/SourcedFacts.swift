import Knowledge

extension Check {
  /// Only what is marked unverified may lack a source.
  static let sourcedFacts = Check { folder in
    folder.facts.filter { $0.item.source == nil && $0.item.status != .unverified }.map { fact in
      fact.problem(
        "no-source", in: "id",
        "The fact '\(fact.item.id)' has no source. Name one, or mark it 'status: unverified'.")
    }
  }
}
