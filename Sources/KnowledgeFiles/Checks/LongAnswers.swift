import Knowledge

extension Check {
  /// The lines of a screen that are left for an answer beside its sources.
  static let mostLines = 24
  /// The columns of a screen.
  private static let columns = 80

  /// An answer fits a screen.
  static let longAnswers = Check { folder in
    let facts = Dictionary(folder.facts.map { ($0.item.id, $0.item) }) { first, _ in first }
    return folder.entries.compactMap { entry in
      let text = entry.item.answer.filled { place in
        let reference = FactReference(place)
        let fact = facts[reference.fact]
        return reference.value.map { fact?.values[$0] ?? "" } ?? fact?.statement
      }
      let lines = text.trimmed.split(separator: "\n", omittingEmptySubsequences: false)
        .reduce(0) { $0 + max(1, ($1.count + columns - 1) / columns) }
      guard lines > mostLines else { return nil }
      return entry.problem(
        "long-answer", in: "answer",
        "The answer of '\(entry.item.id)' takes \(lines) lines, more than a screen. Cut it to "
          + "\(mostLines), or tell part of it in an entry of its own.", severity: .warning)
    }
  }
}
