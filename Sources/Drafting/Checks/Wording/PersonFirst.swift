import Knowledge

extension DraftCheck {
  /// Words that reduce people to one thing about them.
  ///
  /// Quotations and the names of bodies and laws keep the words that they have.
  static let personFirst = DraftCheck(
    "person-first", looksFor: "words that reduce people to one thing about them", weight: .mend,
    kind: .person
  ) { match in
    "'\(match.found)' is better not written\(match.times): it hurts, or says less than it should."
  }
}
