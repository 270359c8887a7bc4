package import Knowledge

/// The grades of a card as a chart, before it is drawn.
package struct ScoreChart: Sendable {
  /// A bar.
  struct Bar {
    let year: Int
    /// How much of it is full.
    let steps: Int
    let light: Light
    /// The grade, in text.
    let text: String
  }

  /// The bars of a commitment.
  struct Row {
    let label: String
    /// This year's; nothing where no grade is given.
    let bar: Bar?
    /// Those of earlier years, the latest first.
    let earlier: [Bar]
    let trend: Trend?
  }

  /// The most earlier years that are drawn.
  private static let mostEarlier = 3

  let title: String
  let scheme: GradeScheme
  let rows: [Row]

  /// Lays out the commitments that have a grade, or a reason for having none.
  package init(_ series: ScorecardSeries, on commitments: [Commitment]) {
    let card = series.card
    scheme = card.scheme
    let best = card.scheme == .five ? "5 is best" : "green is best"
    title = "Grades of \(card.countryName), \(card.year) (\(best))"
    rows = commitments.filter { card.grade(of: $0.id).verdict != nil }.map { commitment in
      let bar = { (year: Int, mark: Mark) in
        Bar(
          year: year, steps: mark.steps(in: card.scheme), light: mark.light,
          text: mark.text(in: card.scheme))
      }
      return Row(
        label: "\(commitment.number) \(commitment.short)",
        bar: card.grade(of: commitment.id).mark.map { bar(card.year, $0) },
        earlier: series.earlierMarks(of: commitment.id).prefix(Self.mostEarlier).map {
          bar($0.year, $0.mark)
        },
        trend: series.trend(of: commitment.id))
    }
  }

  /// Whether there is nothing to draw.
  package var isEmpty: Bool {
    rows.isEmpty
  }

  /// The chart in words, for who cannot see it.
  package var words: String {
    title + ": "
      + rows.map { row in
        "\(row.label) \(row.bar?.text ?? "no grade")"
          + (row.trend.map { ", " + $0.words(in: scheme) } ?? "")
      }.joined(separator: "; ") + "."
  }
}
