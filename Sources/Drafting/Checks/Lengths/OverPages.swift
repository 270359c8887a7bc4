import Knowledge

extension DraftCheck {
  /// More pages than the body takes, estimated from the words.
  static let overPages = DraftCheck(
    "over-pages", looksFor: "more pages than the body takes, estimated from the words",
    weight: .refused, rule: .lengthAdvice
  ) { document in
    let length = document.length
    guard let limit = document.limit, limit.words == nil, let pages = limit.pages,
      length.pages > Double(pages)
    else { return [] }
    let estimate = (length.pages * 10).rounded(.up) / 10
    return [
      Hit(
        "The text fills about \(estimate) pages, at \(length.wordsPerPage) words a page; "
          + "\(pages == 1 ? "one is" : "\(pages) are") allowed.",
        do: "Take out about \(length.words - pages * length.wordsPerPage) words, and look at the "
          + "exported file.",
        weight: limit.source == nil ? .mend : nil, rule: limit.rule)
    ]
  }
}
