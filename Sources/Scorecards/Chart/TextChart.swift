/// A chart in blocks of text, readable without colour.
package struct TextChart {
  /// A line, in stretches: only the bar may be coloured.
  package struct Line: Equatable {
    /// What stands before the bar.
    package let before: String
    /// The bar; empty where there is none.
    package let bar: String
    /// The colour it may have.
    package let light: Light?
    /// What stands behind it: the grade and how it moved.
    package let after: String

    /// The line without colour.
    package var text: String {
      before + bar + after
    }
  }

  private let chart: ScoreChart
  /// From how many columns on name and bar stand in one line.
  private static let wide = 72

  /// Takes a chart.
  package init(_ chart: ScoreChart) {
    self.chart = chart
  }

  /// Returns the chart in lines of at most so many columns, as far as its names allow.
  package func lines(columns: Int, withBars: Bool = true) -> [Line] {
    chart.rows.flatMap { columns >= Self.wide ? [wide($0, withBars)] : narrow($0, withBars) }
  }

  private var labelColumns: Int {
    chart.rows.map(\.label.count).max() ?? 0
  }

  private func wide(_ row: ScoreChart.Row, _ withBars: Bool) -> Line {
    let label = row.label + String(repeating: " ", count: labelColumns - row.label.count + 2)
    return line(row, before: label, columnsAStep: 20 / chart.scheme.steps, withBars)
  }

  private func narrow(_ row: ScoreChart.Row, _ withBars: Bool) -> [Line] {
    [
      Line(before: row.label, bar: "", light: nil, after: ""),
      line(row, before: "  ", columnsAStep: 10 / chart.scheme.steps, withBars),
    ]
  }

  private func line(
    _ row: ScoreChart.Row, before: String, columnsAStep step: Int, _ withBars: Bool
  ) -> Line {
    guard let bar = row.bar else {
      return Line(before: before, bar: "", light: nil, after: "no grade")
    }
    let full = bar.steps * step
    let blocks =
      String(repeating: "\u{2588}", count: full)
      + String(repeating: "\u{2591}", count: chart.scheme.steps * step - full)
    let trend = row.trend.map { " \($0.symbol) \($0.words(in: chart.scheme))" } ?? ""
    return Line(
      before: before, bar: withBars ? blocks : "", light: withBars ? bar.light : nil,
      after: (withBars ? " " : "") + bar.text + trend)
  }
}
