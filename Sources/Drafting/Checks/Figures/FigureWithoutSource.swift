import Knowledge

extension DraftCheck {
  /// A figure about people that does not say who counted.
  ///
  /// A year, a note or a word such as "according" in its sentence or the next is enough. Requests are
  /// left out: their figures are aims.
  static let figureWithoutSource = DraftCheck(
    "figure-without-source", looksFor: "figures about people that do not say who counted",
    weight: .look,
    rule: .advice("behind each figure stands who counted, and in which year."),
    languages: .english
  ) { document in
    document.statedFigures.filter { !$0.hasSource && !$0.hasNote && !$0.hasYear }.map { figure in
      Hit(
        "'\(figure.passage.raw(figure.words))' does not say who counted.",
        do: "Name the source and the year, in the sentence or in a note.", in: figure.passage,
        words: figure.words)
    }
  }
}

extension CheckedDocument {
  /// A figure about people, with the passage it stands in.
  struct StatedFigure {
    let passage: Passage
    let words: Range<Int>
    let hasSource: Bool
    let hasYear: Bool
    let hasNote: Bool
  }

  /// The figures that are stated as facts, not asked for.
  var statedFigures: [StatedFigure] {
    let requests = requests
    return body.flatMap { passage in
      CountedFigure.all(in: passage).filter { figure in
        !requests.contains { $0.isSame(as: passage) && $0.words.overlaps(figure.words) }
      }.map {
        StatedFigure(
          passage: passage, words: $0.words, hasSource: $0.hasSource, hasYear: $0.hasYear,
          hasNote: $0.hasNote)
      }
    }
  }
}
