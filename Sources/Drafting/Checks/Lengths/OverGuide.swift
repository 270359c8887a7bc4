import Knowledge

extension DraftCheck {
  /// More words than we suggest where the body sets no limit of words.
  static let overGuide = DraftCheck(
    "over-guide", looksFor: "more words than such a text usually has", weight: .look,
    rule: .lengthAdvice
  ) { document in
    let words = document.length.words
    guard let limit = document.limit, limit.words == nil, limit.minutes == nil, limit.pages == nil,
      let guide = limit.guideWords, words > guide.upperBound
    else { return [] }
    return [
      Hit(
        "The text has \(words.grouped) words; up to \(guide.upperBound.grouped) are usual.",
        do: "Shorten it, or make sure that no shorter one is asked for.\(document.longestPart)",
        rule: .advice("at most about \(guide.upperBound.grouped) words for a text of this kind."))
    ]
  }
}
