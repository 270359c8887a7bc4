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
  ///
  /// On a wide screen a row is one line, and how the grade moved stands below only where it does not fit; on
  /// a narrow one the name, the bar and the move have a line each.
  package func lines(columns: Int, withBars: Bool = true) -> [Line] {
    chart.rows.flatMap { row in
      columns >= Self.wide ? wide(row, columns, withBars) : narrow(row, withBars)
    }
  }

  private var labelColumns: Int {
    chart.rows.map(\.label.count).max() ?? 0
  }

  private func wide(_ row: ScoreChart.Row, _ columns: Int, _ withBars: Bool) -> [Line] {
    let label = row.label + String(repeating: " ", count: labelColumns - row.label.count + 2)
    let line = line(row, before: label, columnsAStep: 20 / chart.scheme.steps, withBars)
    guard let trend = trend(row) else { return [line] }
    let whole = Line(
      before: line.before, bar: line.bar, light: line.light, after: line.after + " " + trend)
    guard whole.text.count > columns else { return [whole] }
    return [line, Line(text: String(repeating: " ", count: label.count) + trend)]
  }

  private func narrow(_ row: ScoreChart.Row, _ withBars: Bool) -> [Line] {
    [
      Line(text: row.label),
      line(row, before: "  ", columnsAStep: 10 / chart.scheme.steps, withBars),
    ] + (trend(row).map { [Line(text: "  " + $0)] } ?? [])
  }

  /// How the grade moved, with its sign; nothing where there is no grade.
  private func trend(_ row: ScoreChart.Row) -> String? {
    row.trend.map { "\($0.symbol) \($0.words(in: chart.scheme))" }
  }

  /// The bar with the grade behind it.
  private func line(
    _ row: ScoreChart.Row, before: String, columnsAStep step: Int, _ withBars: Bool
  ) -> Line {
    guard let bar = row.bar else { return Line(text: before + "no grade") }
    let full = bar.steps * step
    let blocks =
      String(repeating: "\u{2588}", count: full)
      + String(repeating: "\u{2591}", count: chart.scheme.steps * step - full)
    return Line(
      before: before, bar: withBars ? blocks : "", light: withBars ? bar.light : nil,
      after: (withBars ? " " : "") + bar.text)
  }
}

extension TextChart.Line {
  /// A line without a bar.
  fileprivate init(text: String) {
    self.init(before: text, bar: "", light: nil, after: "")
  }
}
