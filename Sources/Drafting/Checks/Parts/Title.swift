import Knowledge

extension DraftCheck {
  /// A title that is missing or too long.
  ///
  /// The missing title of a draft is told with its other missing parts.
  static let title = DraftCheck(
    "title", looksFor: "a title that is missing or has more than fifteen words", weight: .look,
    rule: .advice("a title names subject and place in about ten words.")
  ) { document in
    guard document.kind.sections.contains(where: { $0.place == .title }) else { return [] }
    guard let title = document.passages.first(where: { $0.role == .title }) else {
      guard document.manuscript == nil, document.kind.form != .speech else { return [] }
      return [
        Hit(
          "The text does not begin with a title.",
          do: "Put a line with subject and place above it.")
      ]
    }
    let words = title.words.count
    guard words > 15 else { return [] }
    return [
      Hit(
        "The title has \(words) words.", do: "Shorten it to about ten: subject and place.",
        in: title, words: 0..<words)
    ]
  }
}
