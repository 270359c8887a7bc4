import Knowledge

extension DraftCheck {
  /// Less than half of what such a text usually has.
  static let farUnder = DraftCheck(
    "far-under", looksFor: "less than half of the words that such a text usually has",
    weight: .look, rule: .lengthAdvice
  ) { document in
    let words = document.length.words
    guard let limit = document.limit, let guide = limit.guideWords, words > 0,
      words * 2 < guide.lowerBound
    else { return [] }
    let range = "\(guide.lowerBound.grouped) to \(guide.upperBound.grouped)"
    return [
      Hit(
        "The text has \(words.grouped) words; \(range) are usual.",
        do: "See whether a part is missing, or a fact that would carry the request.",
        rule: .advice("about \(range) words for a text of this kind."))
    ]
  }
}
