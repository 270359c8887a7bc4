import Knowledge

extension DraftCheck {
  /// Words that reduce people to one thing about them.
  ///
  /// Quotations and the names of bodies and laws keep the words that they have.
  static let personFirst = DraftCheck(
    "person-first", looksFor: "words that reduce people to one thing about them", weight: .mend,
    kind: .person
  ) { match in
    "'\(match.found)' reduces people to one thing about them\(match.times)."
  }
}
