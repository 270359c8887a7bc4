import Knowledge

extension Check {
  /// An entry says what it is about, answers in one line and rests on a fact.
  ///
  /// A folder without facts is a foreign question set, of which none of this is asked.
  static let completeEntries = Check { folder in
    guard !folder.facts.isEmpty else { return [] }
    return folder.entries.flatMap { entry -> [FileProblem] in
      let missing = ["title", "about", "short"].filter { entry.positions[$0] == nil }
      return missing.map { key in
        entry.problem(
          "missing-key", in: "id", "'\(entry.item.id)' lacks '\(key)'.", severity: .warning)
      }
        + (entry.item.citedFacts.isEmpty && entry.item.scope == .inside
          ? [
            entry.problem(
              "no-fact", in: "answer",
              "'\(entry.item.id)' cites no fact, so that no source can be shown for it.",
              severity: .warning)
          ] : [])
    }
  }
}
