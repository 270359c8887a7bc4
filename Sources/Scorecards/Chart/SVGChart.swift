/// A chart as a drawing, of a fixed size, that says everything in text too.
///
/// The colours differ in lightness, so that they can be told apart in black and white and by readers who
/// do not tell red from green; and each bar has its grade beside it.
package struct SVGChart {
  private let chart: ScoreChart
  private let layout: Layout

  /// Takes a chart.
  package init(_ chart: ScoreChart) {
    self.chart = chart
    layout = Layout(chart)
  }

  /// The drawing as an SVG document.
  package var text: String {
    var pen = Pen()
    drawFrame(&pen)
    var top = Layout.top
    for row in chart.rows {
      draw(row, at: top, &pen)
      top += Layout.height(of: row)
    }
    drawLegend(at: top + 14, &pen)
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="\(Layout.width)" height="\(layout.height)" \
      viewBox="0 0 \(Layout.width) \(layout.height)" role="img" \
      font-family="Liberation Sans, Arial, Helvetica, sans-serif">
      <title>\(chart.title.inXML)</title>
      <desc>\(chart.words.inXML)</desc>
      <rect width="\(Layout.width)" height="\(layout.height)" fill="#ffffff"/>
      \(pen.lines.joined(separator: "\n"))
      </svg>

      """
  }

  private func drawFrame(_ pen: inout Pen) {
    pen.text(chart.title, x: 0, y: 16, size: 14, isBold: true)
    let bottom = layout.height - Layout.legend
    for step in 1...chart.scheme.steps {
      let x = Layout.left + step * layout.step
      pen.line(x: x, from: Layout.top - 4, to: bottom)
      let name = chart.scheme == .five ? "\(step)" : Light.allCases[step - 1].rawValue
      pen.text(name, x: x, y: Layout.top - 9, size: 10, color: "#444444", anchor: "middle")
    }
    pen.line(x: Layout.left, from: Layout.top - 4, to: bottom, color: "#222222")
  }

  private func draw(_ row: ScoreChart.Row, at top: Int, _ pen: inout Pen) {
    pen.text(row.label, x: 0, y: top + 14, size: 12)
    if let bar = row.bar {
      draw(bar, row.trend, at: top, &pen)
    } else {
      pen.text(
        "no grade", x: Layout.left + 6, y: top + 14, size: 12, color: "#444444", isItalic: true)
    }
    for (index, earlier) in row.earlier.enumerated() {
      let y = top + 21 + index * Layout.earlier
      let end = Layout.left + earlier.steps * layout.step
      pen.bar(x: Layout.left, y: y, width: end - Layout.left, height: 7, fill: "#c9ccd1")
      pen.text(
        "\(earlier.year): \(earlier.text)", x: end + 7, y: y + 8, size: 10, color: "#444444")
    }
  }

  private func draw(_ bar: ScoreChart.Bar, _ trend: Trend?, at top: Int, _ pen: inout Pen) {
    let end = Layout.left + bar.steps * layout.step
    pen.bar(
      x: Layout.left, y: top + 3, width: end - Layout.left, height: 15, fill: bar.light.color)
    pen.text(bar.text, x: end + 7, y: top + 15, size: 13, isBold: true)
    guard let trend else { return }
    let x = Layout.left + chart.scheme.steps * layout.step + layout.room
    pen.arrow(trend.direction, x: x, y: top + 10)
    pen.text(trend.words(in: chart.scheme), x: x + 16, y: top + 14, size: 11, color: "#222222")
  }

  private func drawLegend(at y: Int, _ pen: inout Pen) {
    var x = 0
    for light in Light.allCases.reversed() {
      let grade = chart.scheme == .five ? light.marks : light.rawValue
      pen.bar(x: x, y: y, width: 14, height: 11, fill: light.color)
      let text = "\(grade): \(light.meaning)"
      pen.text(text, x: x + 19, y: y + 10, size: 10)
      x += 38 + text.count * 5
    }
    if chart.rows.contains(where: { !$0.earlier.isEmpty }) {
      pen.bar(x: x, y: y + 2, width: 14, height: 7, fill: "#c9ccd1")
      pen.text("earlier years", x: x + 19, y: y + 10, size: 10)
    }
  }
}

/// Where things stand, in pixels.
private struct Layout {
  static let width = 600
  static let left = 172
  static let top = 52
  static let row = 25
  static let earlier = 11
  static let legend = 38

  /// The most letters of a grade that take little room.
  static let mostInShort = 6

  let step: Int
  let height: Int
  /// How much room a grade takes behind a full bar.
  let room: Int

  init(_ chart: ScoreChart) {
    // A mark that was given as a light, "5 (from green)", takes more room than a number.
    let texts = chart.rows.flatMap { [$0.bar?.text ?? ""] + $0.earlier.map(\.text) }
    let isLong = texts.contains { $0.count > Self.mostInShort }
    step = (chart.scheme == .light ? 195 : isLong ? 130 : 230) / chart.scheme.steps
    room = chart.scheme == .light ? 70 : isLong ? 105 : 60
    height = Self.top + Self.legend + chart.rows.reduce(0) { $0 + Self.height(of: $1) }
  }

  static func height(of row: ScoreChart.Row) -> Int {
    Self.row + row.earlier.count * Self.earlier
  }
}

extension Light {
  fileprivate var color: String {
    switch self {
    case .red: "#a6192e"
    case .orange: "#f0a73a"
    case .green: "#2a8f68"
    }
  }
}
