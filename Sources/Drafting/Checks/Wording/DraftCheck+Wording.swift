import Knowledge

extension DraftCheck {
  /// Creates a check for words to avoid of one kind.
  init(
    _ name: String, looksFor: String, weight: Finding.Weight, kind: WordingRule.Kind,
    languages: [String] = .english, keepsQuoted: Bool = false,
    better: @escaping @Sendable (WordingSearch.Match) -> String = { $0.rule.prefer },
    message: @escaping @Sendable (WordingSearch.Match) -> String,
    isMeant: @escaping @Sendable (WordingSearch.Match) -> Bool = { _ in true }
  ) {
    self.init(
      name, looksFor: looksFor, weight: weight, rule: .advice("words are chosen with care."),
      languages: languages
    ) { document in
      WordingSearch(kind, of: document.wording, keepsQuoted: keepsQuoted).matches(in: document)
        .filter(isMeant).map { match in
          Hit(
            message(match), do: "Write: \(better(match)).", in: match.passage,
            words: match.words, rule: match.rule.asRule)
        }
    }
  }
}

extension WordingRule {
  /// The rule as findings give it.
  var asRule: DocumentRule {
    let words = avoid.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
    return DocumentRule(
      text: "Avoid \(words)." + (note.map { " \($0)" } ?? ""), source: source,
      status: status)
  }
}

extension WordingSearch.Match {
  /// How often the words are used, where that is more than once.
  var times: String {
    count > 1 ? " (\(count) times in the text)" : ""
  }
}
