/// Reads a table written as comma-separated values (RFC 4180), with the places of its fields.
///
/// No library that was looked at tells where in the file a field stands, and a mistake in a table of two
/// hundred rows is found by its line. The first line names the columns; a field in double quotes may hold
/// commas, line ends and, doubled, quotes; an empty field counts as left out.
struct CSVFile {
  let path: String
  private(set) var problems: [FileProblem] = []

  init(path: String) {
    self.path = path
  }

  /// Returns the rows as records, the column names their keys.
  mutating func rows(of text: String) -> [FileValue] {
    var lines = fields(of: text)
    guard !lines.isEmpty else { return [] }
    let first = lines[0][0].position
    let names = lines.removeFirst().map(\.text)
    if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
      report("duplicate-key", "The column '\(twice)' stands twice. Keep one of them.", at: first)
    }
    // Spreadsheets leave rows behind that hold nothing.
    return lines.filter { $0.contains { !$0.text.isEmpty } }.compactMap { fields in
      guard fields.count == names.count else {
        report(
          "columns",
          "The row has \(fields.count) fields where the first line names \(names.count). A field that "
            + "holds a comma needs double quotes around it.", at: fields[0].position)
        return nil
      }
      let pairs = zip(names, fields).filter { !$0.1.text.isEmpty }
      return .map(
        pairs.map { ($0, $1.position, .text($1.text, $1.position)) }, fields[0].position)
    }
  }

  private typealias Field = (text: String, position: FilePosition)

  private mutating func fields(of text: String) -> [[Field]] {
    var rows: [[Field]] = [[]]
    var line = 1
    var column = 1
    var field = ""
    var start = FilePosition(path: path, line: 1, column: 1)
    var isQuoted = false
    var wasQuoted = false
    func closeField() {
      rows[rows.count - 1].append((field.trimmed, start))
      field = ""
      wasQuoted = false
    }
    var rest = Substring(text)
    while let character = rest.popFirst() {
      if isQuoted {
        if character == "\"", rest.first == "\"" {
          field.append(rest.removeFirst())
          column += 1
        } else if character == "\"" {
          isQuoted = false
        } else {
          field.append(character)
        }
      } else if character == "\"", field.isEmpty, !wasQuoted {
        isQuoted = true
        wasQuoted = true
      } else if character == "," {
        closeField()
      } else if character.isNewline {
        closeField()
        rows.append([])
      } else {
        field.append(character)
      }
      column = character.isNewline ? 1 : column + 1
      line += character.isNewline ? 1 : 0
      if field.isEmpty, !isQuoted, !wasQuoted {
        start = FilePosition(path: path, line: line, column: column)
      }
    }
    closeField()
    if isQuoted { report("quotes", "The quotes that open here are never closed.", at: start) }
    return rows
  }

  private mutating func report(_ rule: String, _ message: String, at position: FilePosition) {
    problems.append(
      FileProblem(position: position, severity: .error, rule: rule, message: message))
  }
}
