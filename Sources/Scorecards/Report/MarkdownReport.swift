import Text

/// A report written as Markdown for pandoc and for people.
package enum MarkdownReport {
  /// Returns blocks as Markdown, given what stands for the chart: an image, or the chart in text.
  package static func text(_ blocks: [ReportBlock], chart: String) -> String {
    blocks.map { text(of: $0, chart: chart) }.joined(separator: "\n\n") + "\n"
  }

  private static func text(of block: ReportBlock, chart: String) -> String {
    switch block {
    case .title(let text): "# " + escaped(text)
    case .heading(let level, let text):
      String(repeating: "#", count: level + 1) + " " + escaped(text)
    case .paragraph(let label, let text):
      (label.map { "**\(escaped($0)).** " } ?? "") + escaped(text)
    case .list(let items): list(items)
    case .notes(let items): "::: {custom-style=\"Notes\"}\n" + list(items) + "\n:::"
    case .table(let headings, let rows, let widths): table(headings, rows, widths)
    case .chart: chart
    }
  }

  private static func list(_ items: [String]) -> String {
    items.map { "- " + escaped($0) }.joined(separator: "\n")
  }

  /// A pipe table; pandoc takes the widths of the columns from the dashes, since a line is long.
  private static func table(
    _ headings: [String], _ rows: [[String]], _ widths: [Int]
  ) -> String {
    let line = { (cells: [String]) in "| " + cells.joined(separator: " | ") + " |" }
    let dashes = "|" + widths.map { String(repeating: "-", count: max(3, $0)) + "|" }.joined()
    let body = rows.map { cells in line(cells.map { escaped($0) }) }
    return ([line(headings.map { "**\(escaped($0))**" }), dashes] + body).joined(separator: "\n")
  }

  /// Returns blocks as Markdown for people and other programs, without the lines that name styles.
  package static func readableText(_ blocks: [ReportBlock], chart: String) -> String {
    text(blocks, chart: chart).split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix(":::") }.joined(separator: "\n")
  }

  /// Returns words that say what they say, whatever Markdown would make of them; addresses become
  /// links.
  package static func escaped(_ words: String) -> String {
    let words = words.split(separator: " ", omittingEmptySubsequences: false).map(word)
      .joined(separator: " ")
    return MarkdownText.lineStart(of: words)
  }

  private static func word(_ word: Substring) -> String {
    guard let start = ["https://", "http://"].compactMap({ word.firstRange(of: $0) }).first else {
      return MarkdownText.inline(String(word))
    }
    var end = word.endIndex
    while end > start.upperBound, ".,;:)]".contains(word[word.index(before: end)]) {
      end = word.index(before: end)
    }
    let url = word[start.lowerBound..<end]
    guard url.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), !url.contains(where: "<>".contains)
    else { return MarkdownText.inline(String(word)) }
    // An upright line would end the cell of a table, even within an address.
    let link = url.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "%7C")
    return MarkdownText.inline(String(word[..<start.lowerBound])) + "<" + link + ">"
      + MarkdownText.inline(String(word[end...]))
  }
}
