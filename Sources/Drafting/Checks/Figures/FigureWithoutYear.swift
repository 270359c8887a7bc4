import Knowledge

extension DraftCheck {
  /// A figure about people with a source, but without a year anywhere near.
  static let figureWithoutYear = DraftCheck(
    "figure-without-year", looksFor: "figures about people without the year they are from",
    weight: .look,
    rule: .advice("a figure without its year is taken for old."), languages: .english
  ) { document in
    document.statedFigures.filter { $0.hasSource && !$0.hasNote && !$0.hasYear }.map { figure in
      Hit(
        "'\(figure.passage.raw(figure.words))' does not say which year it is from.",
        do: "Write the year behind the figure or its source.", in: figure.passage,
        words: figure.words)
    }
  }
}
