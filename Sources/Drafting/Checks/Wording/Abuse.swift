import Knowledge

extension DraftCheck {
  /// Abusive words, for which texts are refused.
  ///
  /// They are found within quotation marks too, since those who read a text for its admission may not
  /// weigh who says them.
  static let abuse = DraftCheck(
    "abuse", looksFor: "abusive words, for which texts are refused", weight: .refused,
    kind: .abuse, keepsQuoted: true
  ) { match in
    "'\(match.found)' is likely to be read as abuse\(match.times)."
  }
}
