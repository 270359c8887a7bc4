import Drafting
import Knowledge
import Scorecards
import Terminal

/// A report as a file of any format.
struct ScorecardFile {
  let report: ScorecardReport
  let chart: ScoreChart

  /// The columns of a text file.
  private static let columns = 80
  private static let drawing = "chart.svg"

  /// Returns what it takes to make the file.
  func export(to format: ExportFormat) -> Export {
    switch format {
    case .txt: .text(text)
    case .md: .text(MarkdownReport.readableText(report.blocks, chart: "```\n\(chartLines)\n```"))
    case .docx, .odt, .pdf, .html:
      .made(
        ExportRecipe(
          for: format, markdown: MarkdownReport.text(report.blocks, chart: image),
          layout: .plain, language: "en", name: report.title,
          drawings: chart.isEmpty ? [:] : [Self.drawing: SVGChart(chart).text]))
    }
  }

  /// The chart as an image of the width of the page, without a line below it: it says what it is.
  private var image: String {
    "![\(MarkdownReport.escaped(chart.words))](\(Self.drawing)){width=100%}\\ "
  }

  private var chartLines: String {
    TextChart(chart).lines(columns: Self.columns).map(\.text).joined(separator: "\n")
  }

  private var text: String {
    report.blocks.map { block in
      switch block {
      case .title(let text): lines(text.uppercased())
      case .heading(1, let text): "\n" + lines(text.uppercased())
      case .heading(_, let text): "\n" + lines(text)
      case .paragraph(let label, let text): lines((label.map { $0 + ": " } ?? "") + text)
      case .list(let items), .notes(let items):
        lines(items.map { "- " + $0 }.joined(separator: "\n"))
      case .table(let headings, let rows, _):
        Table(headings: headings, rows: rows).lines(columns: Self.columns).joined(separator: "\n")
      case .chart: chartLines
      }
    }.joined(separator: "\n\n") + "\n"
  }

  private func lines(_ text: String) -> String {
    Wrapping.lines(of: text, columns: Self.columns).joined(separator: "\n")
  }
}
