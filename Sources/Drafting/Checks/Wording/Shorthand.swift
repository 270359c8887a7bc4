import Knowledge

extension DraftCheck {
  /// The shorthand of advocates, where governments have agreed other words.
  static let shorthand = DraftCheck(
    "shorthand", looksFor: "shorthand of advocates where governments have agreed other words",
    weight: .look, kind: .shorthand
  ) { match in
    "'\(match.found)' is shorthand; governments have agreed other words\(match.times)."
  }
}
