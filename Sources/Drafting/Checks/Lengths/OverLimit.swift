import Knowledge

extension DraftCheck {
  /// More words than the body takes.
  static let overLimit = DraftCheck(
    "over-limit", looksFor: "more words than the body takes", weight: .refused,
    rule: .lengthAdvice
  ) { document in
    guard let limit = document.limit, let most = limit.words, document.length.words > most else {
      return []
    }
    let over = document.length.words - most
    return [
      Hit(
        "The text has \(document.length.words.grouped) words; the limit is \(most.grouped).",
        do: "Take out \(over.grouped) \(over == 1 ? "word" : "words").\(document.longestPart)",
        weight: limit.source == nil ? .mend : nil, rule: limit.rule)
    ]
  }
}
