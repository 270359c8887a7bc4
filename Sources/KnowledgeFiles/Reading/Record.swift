import Knowledge

/// Something read from a file, with the places of its fields.
struct Record<Item> {
  let item: Item
  let position: FilePosition
  let positions: [String: FilePosition]
  /// The places of the fields of the records inside a field, in their order.
  var places: [String: [[String: FilePosition]]] = [:]

  /// Returns where a field stands, or where the record begins.
  func position(of field: String) -> FilePosition {
    positions[field] ?? position
  }

  /// Returns where a field of a record inside a field stands, or where that field stands.
  func position(of field: String, in list: String, at index: Int) -> FilePosition {
    guard let items = places[list], items.indices.contains(index) else { return position(of: list) }
    return items[index][field] ?? items[index].values.min() ?? position(of: list)
  }

  /// Returns a problem of a field.
  func problem(
    _ rule: String, in field: String, _ message: String, severity: FileProblem.Severity = .error
  ) -> FileProblem {
    FileProblem(position: position(of: field), severity: severity, rule: rule, message: message)
  }
}

/// A type of record that stands in files of its own.
protocol FileRecord {
  /// Reads a record; what is wrong with it is noted in the reader.
  static func read(_ reader: inout RecordReader) -> Self
}

extension Source: FileRecord {
  static func read(_ reader: inout RecordReader) -> Source {
    Source(
      id: ID(reader.text("id")), title: reader.text("title"),
      publisher: reader.text("publisher"), url: reader.optionalText("url"),
      published: reader.text("published"))
  }
}

extension Concept: FileRecord {
  static func read(_ reader: inout RecordReader) -> Concept {
    Concept(
      id: ID(reader.text("id")), kind: reader.choice("kind", default: .topic),
      name: reader.text("name"), short: reader.optionalText("short"),
      aliases: reader.lists(byName: "aliases"))
  }
}

extension Fact: FileRecord {
  static func read(_ reader: inout RecordReader) -> Fact {
    Fact(
      id: ID(reader.text("id")), text: reader.text("text"),
      values: reader.texts(byName: "values"), applies: reader.optionalText("applies"),
      source: reader.optionalText("source").map { ID($0) },
      status: reader.choice("status", default: .official),
      asOf: reader.value("as_of", wanted: "date such as 2026-11-20, 2026-11 or 2026") {
        RoughDay($0)
      } ?? reader.missingDay(),
      expires: reader.value("expires", wanted: "day such as 2027-03-08") { Day($0) },
      note: reader.optionalText("note"))
  }
}

extension RecordReader {
  /// Returns a stand-in for a date that is missing; the record is refused all the same.
  fileprivate mutating func missingDay() -> RoughDay {
    _ = text("as_of")
    return RoughDay.earliest
  }
}

extension Entry: FileRecord {
  static func read(_ reader: inout RecordReader) -> Entry {
    let asks = reader.texts("asks")
    let answer = reader.text("answer")
    return Entry(
      id: ID(reader.text("id")),
      title: reader.optionalText("title") ?? asks.first ?? "",
      about: reader.texts("about").map { ID($0) },
      aspect: reader.optionalText("aspect").map { ID($0) },
      asks: asks,
      short: Template(reader.optionalText("short") ?? answer.firstParagraph),
      answer: Template(answer),
      facts: reader.texts("facts").map { ID($0) },
      next: reader.texts("next").map { ID($0) },
      not: reader.texts("not").map { ID($0) },
      scope: reader.choice("scope", default: .inside))
  }
}

extension String {
  /// The text up to the first blank line, in one line.
  fileprivate var firstParagraph: String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    return lines.prefix { !$0.allSatisfy(\.isWhitespace) }.joined(separator: " ")
  }
}
