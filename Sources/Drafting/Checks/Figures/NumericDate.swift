import Knowledge

extension DraftCheck {
  /// A date in figures, which is read in two ways: 3/4/2027 is in March for some and in April for others.
  static let numericDate = DraftCheck(
    "numeric-date", looksFor: "dates in figures only, which are read in two ways", weight: .mend,
    rule: .advice("a date is written with the name of the month.")
  ) { document in
    document.body.flatMap { passage in
      passage.words.indices.compactMap { index in
        let text = passage.words[index].text.filter { !",;:)(".contains($0) }
        guard text.isNumericDate else { return nil }
        return Hit(
          "'\(text)' is read as day and month by some, as month and day by others.",
          do: "Write the month in letters, such as 30 November 2026.", in: passage,
          words: index..<(index + 1))
      }
    }
  }
}

extension String {
  /// Whether it is a date such as 30/11/2026 or 30.11.26.
  fileprivate var isNumericDate: Bool {
    ["/", "."].contains { mark in
      let parts = split(separator: mark, omittingEmptySubsequences: false).map { Int($0) }
      guard parts.count == 3, let first = parts[0], let second = parts[1], let year = parts[2]
      else {
        return false
      }
      return (1...31).contains(first) && (1...31).contains(second) && min(first, second) <= 12
        && ((1900...2100).contains(year) || (0...99).contains(year) && mark == "/")
    }
  }
}
