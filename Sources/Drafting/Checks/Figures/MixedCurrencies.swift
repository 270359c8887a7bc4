import Knowledge

extension DraftCheck {
  /// Sums of money written in more than one style.
  static let mixedCurrencies = DraftCheck(
    "mixed-currencies", looksFor: "sums of money written in more than one style", weight: .look,
    rule: DocumentRule(
      text: "One style for currencies throughout: EUR 3,000, or €3,000, or 3,000 euros.",
      source: "doc.unu-other", status: .secondary)
  ) { document in
    let sums = document.body.flatMap { passage in
      Money.sums(in: passage).map { (sum: $0, passage: passage) }
    }
    guard let first = sums.first,
      let other = sums.first(where: { $0.sum.style != first.sum.style })
    else { return [] }
    let (one, two) = (first.passage.raw(first.sum.words), other.passage.raw(other.sum.words))
    return [
      Hit(
        "Sums are written in different styles: '\(one)' and '\(two)'.",
        do: "Choose one style for all.", in: other.passage, words: other.sum.words)
    ]
  }
}

extension Passage {
  /// Returns some words with the signs of currencies and shares that belong to them.
  func raw(_ range: Range<Int>) -> String {
    words[range].map { word in
      let sign = word.before.filter { !"([“\"‘'".contains($0) }
      return sign + word.text + (word.after.hasPrefix("%") ? "%" : "")
    }.joined(separator: " ")
  }
}
