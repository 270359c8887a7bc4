/// A piece of a report, laid out by whoever writes it: as Markdown or as text.
package enum ReportBlock: Equatable, Sendable {
  /// The title of the report.
  case title(String)
  /// A heading, 1 for a chapter and 2 for what is in it.
  case heading(Int, String)
  /// A paragraph; what it is about may stand before it.
  case paragraph(label: String? = nil, String)
  /// A list of points.
  case list([String])
  /// A list in small type, of what is looked up and not read.
  case notes([String])
  /// Rows under headings, with how wide each column is, in parts of a hundred.
  case table([String], rows: [[String]], widths: [Int])
  /// The chart of the grades.
  case chart
}
