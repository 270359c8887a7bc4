/// Rows of cells under headings, laid out for a width.
///
/// All columns but the last are as wide as their widest cell; the last takes what is left and is wrapped.
/// Where less than ``leastLast`` columns are left, each row becomes a block: its first cells in one line,
/// the last indented below.
package struct Table {
  /// The least columns in which the last cell can be read.
  static let leastLast = 24

  private let headings: [String]
  private let rows: [[String]]

  /// Creates a table; every row has as many cells as there are headings.
  package init(headings: [String], rows: [[String]]) {
    self.headings = headings
    self.rows = rows
  }

  /// Returns the table in lines of at most so many columns.
  package func lines(columns: Int) -> [String] {
    let widths = headings.indices.dropLast().map { place in
      ([headings] + rows).map { $0[place].columns }.max() ?? 0
    }
    let left = columns - widths.reduce(0) { $0 + $1 + 2 }
    guard left >= Self.leastLast else { return blocks(columns: columns) }
    return ([headings] + rows).flatMap { cells -> [String] in
      let last = Wrapping.lines(of: cells[cells.count - 1], columns: left)
      let start = zip(cells, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.columns + 2)
      }.joined()
      let margin = String(repeating: " ", count: columns - left)
      return zip(0..., last.isEmpty ? [""] : last).map { ($0 == 0 ? start : margin) + $1 }
    }
  }

  private func blocks(columns: Int) -> [String] {
    rows.flatMap { cells -> [String] in
      let first = cells.dropLast().filter { !$0.isEmpty }.joined(separator: ", ")
      return Wrapping.lines(of: first, columns: columns)
        + Wrapping.lines(of: cells[cells.count - 1], columns: columns - 2).map { "  " + $0 }
    }
  }
}
