import Knowledge

extension DocumentRule {
  /// What findings on length rest on where no body sets a limit.
  static let lengthAdvice = DocumentRule.advice("keep to the length that is read to the end.")
}

extension DocumentLimit {
  /// The limit in words, with its source.
  var rule: DocumentRule {
    let counts = countsNotes ? "notes included" : "notes not counted"
    let text =
      if let words {
        "At most \(words.grouped) words, \(counts)."
      } else if let pages {
        "At most \(pages) \(pages == 1 ? "page" : "pages")."
      } else if let minutes {
        "At most \(minutes.minutesInWords)."
      } else if let guideWords {
        "Our own advice: \(guideWords.lowerBound.grouped) to \(guideWords.upperBound.grouped) words."
      } else {
        "No limit is known."
      }
    return DocumentRule(text: text, source: source, status: source == nil ? .unverified : status)
  }
}

extension CheckedDocument {
  /// The part with the most words, told where there are several; empty else.
  var longestPart: String {
    let parts = Dictionary(grouping: body, by: \.part).mapValues { passages in
      passages.reduce(0) { $0 + $1.words.count }
    }
    guard parts.count > 1, let longest = parts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })
    else { return "" }
    return " The longest part is '\(longest.key)' with \(longest.value.grouped)."
  }
}
