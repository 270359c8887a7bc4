import Knowledge

extension DraftCheck {
  /// The same sentence twice.
  static let repeatedSentence = DraftCheck(
    "repeated-sentence", looksFor: "the same sentence twice", weight: .look,
    rule: .advice("each sentence says something new; words are few.")
  ) { document in
    var seen: [String: String] = [:]
    return document.body.flatMap { passage in
      passage.sentences.compactMap { sentence -> Hit? in
        guard let key = passage.key(of: sentence) else { return nil }
        guard let first = seen.updateValue(passage.part, forKey: key) else { return nil }
        return Hit(
          first == passage.part
            ? "This sentence stands in the same part before."
            : "This sentence stands in '\(first)' already.",
          do: "Take one of the two out.", in: passage, words: sentence)
      }
    }
  }
}
