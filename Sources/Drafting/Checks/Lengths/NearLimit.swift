import Knowledge

extension DraftCheck {
  /// So close to the limit that another way of counting may go over it.
  static let nearLimit = DraftCheck(
    "near-limit", looksFor: "a length so close to the limit that it may be counted as over it",
    weight: .look, rule: .lengthAdvice
  ) { document in
    let words = document.length.words
    guard let limit = document.limit, let most = limit.words, words <= most,
      words * 100 > most * 95
    else { return [] }
    return [
      Hit(
        "The text has \(words.grouped) words of at most \(most.grouped): \(most - words) are left.",
        do: "Leave some room: programs count addresses, dashes and notes in different ways.",
        rule: limit.rule)
    ]
  }
}
