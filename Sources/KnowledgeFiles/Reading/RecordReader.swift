import Knowledge

/// Takes the fields of one record out of a map, and notes everything that is wrong with them.
///
/// A field is asked for by name and type; a key nobody asked for is a mistake, found by ``finish()``.
struct RecordReader {
  let position: FilePosition
  private let fields: [String: (position: FilePosition, value: FileValue)]
  private let order: [String]
  private var known: Set<String> = []
  private(set) var problems: [FileProblem] = []
  /// The places of the fields of the records inside a field.
  private(set) var itemPlaces: [String: [[String: FilePosition]]] = [:]

  init(_ value: FileValue) {
    position = value.position
    guard case .map(let pairs, _) = value else {
      fields = [:]
      order = []
      problems = [
        FileProblem(
          position: value.position, severity: .error, rule: "form",
          message: "A record with keys and values is wanted here, such as '- id: name'.")
      ]
      return
    }
    fields = Dictionary(pairs.map { ($0.key, ($0.position, $0.value)) }) { first, _ in first }
    order = pairs.map(\.key)
  }

  /// The places of the fields, for checks that come later.
  var positions: [String: FilePosition] {
    fields.mapValues { $0.value.position }
  }

  /// Returns the text of a field; a field that must be there and is not is a mistake.
  mutating func text(_ name: String) -> String {
    guard let text = optionalText(name) else {
      report("missing-key", "The key '\(name)' is missing.", at: position)
      return ""
    }
    if text.isEmpty { report("empty", "The value of '\(name)' is empty.", of: name) }
    return text
  }

  /// Returns the text of a field that may be left out.
  mutating func optionalText(_ name: String) -> String? {
    known.insert(name)
    switch fields[name]?.value {
    case nil: return nil
    case .text(let text, _): return text.trimmed
    case .list, .map:
      report("form", "The value of '\(name)' must be text.", of: name)
      return nil
    }
  }

  /// Returns the texts of a list, empty where it is left out.
  mutating func texts(_ name: String) -> [String] {
    known.insert(name)
    guard case .list(let items, _) = fields[name]?.value else {
      if fields[name] != nil {
        report("form", "The value of '\(name)' must be a list, one '- item' a line.", of: name)
      }
      return []
    }
    return items.compactMap { item in
      if case .text(let text, _) = item { return text.trimmed }
      problems.append(
        FileProblem(
          position: item.position, severity: .error, rule: "form",
          message: "An item of '\(name)' must be text; put it in double quotes."))
      return nil
    }
  }

  /// Returns the names and texts of a map, empty where it is left out.
  mutating func texts(byName name: String) -> [String: String] {
    pairs(name) { value in
      if case .text(let text, _) = value { text.trimmed } else { nil }
    }
  }

  /// Returns the names and numbers of a map, empty where it is left out.
  mutating func numbers(byName name: String) -> [String: Double] {
    pairs(name) { value in
      guard case .text(let text, _) = value, let number = Double(text), number.isFinite else {
        return nil
      }
      return number
    }
  }

  /// Returns the names and lists of a map, empty where it is left out.
  mutating func lists(byName name: String) -> [String: [String]] {
    pairs(name) { value in
      guard case .list(let items, _) = value else { return nil }
      return items.compactMap { if case .text(let text, _) = $0 { text.trimmed } else { nil } }
    }
  }

  /// Returns the items of a list of records, read one by one.
  mutating func items<Item: FileRecord>(_ name: String) -> [Item] {
    records(name).map { value in
      var reader = RecordReader(value)
      let item = Item.read(&reader)
      problems += reader.finish()
      itemPlaces[name, default: []].append(reader.positions)
      return item
    }
  }

  /// Returns a yes or no, the standard where it is left out.
  mutating func isYes(_ name: String, default standard: Bool) -> Bool {
    value(name, wanted: "yes or no") { ["yes": true, "no": false][$0] } ?? standard
  }

  /// Returns the records of a list, empty where it is left out.
  mutating func records(_ name: String) -> [FileValue] {
    known.insert(name)
    guard case .list(let items, _) = fields[name]?.value else {
      if fields[name] != nil {
        report("form", "The value of '\(name)' must be a list of records.", of: name)
      }
      return []
    }
    return items
  }

  /// Returns the lists of a list, empty where it is left out.
  mutating func listOfLists(_ name: String) -> [[String]] {
    known.insert(name)
    guard case .list(let items, _) = fields[name]?.value else {
      if fields[name] != nil {
        report("form", "The value of '\(name)' must be a list of lists.", of: name)
      }
      return []
    }
    return items.compactMap { item in
      guard case .list(let words, _) = item else {
        problems.append(
          FileProblem(
            position: item.position, severity: .error, rule: "form",
            message: "An item of '\(name)' must be a list, such as [one, two]."))
        return nil
      }
      return words.compactMap { if case .text(let text, _) = $0 { text.trimmed } else { nil } }
    }
  }

  private mutating func pairs<Value>(
    _ name: String, _ read: (FileValue) -> Value?
  ) -> [String: Value] {
    known.insert(name)
    guard case .map(let pairs, _) = fields[name]?.value else {
      if fields[name] != nil {
        report("form", "The value of '\(name)' must be a map of names and values.", of: name)
      }
      return [:]
    }
    var values: [String: Value] = [:]
    for pair in pairs {
      if let value = read(pair.value) {
        values[pair.key] = value
      } else {
        problems.append(
          FileProblem(
            position: pair.position, severity: .error, rule: "form",
            message: "The value of '\(pair.key)' in '\(name)' has the wrong form."))
      }
    }
    return values
  }

  /// Returns a field read by its type; a value that is not of that type is a mistake.
  mutating func value<Value>(
    _ name: String, wanted: String, _ read: (String) -> Value?
  ) -> Value? {
    guard let text = optionalText(name) else { return nil }
    guard let value = read(text) else {
      report("value", "'\(text)' is no \(wanted).", of: name)
      return nil
    }
    return value
  }

  /// Returns a field that must be one of a few words.
  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ name: String, default standard: Value
  ) -> Value where Value.RawValue == String {
    guard let text = optionalText(name) else { return standard }
    if let value = Value(rawValue: text) { return value }
    let names = Value.allCases.map(\.rawValue)
    report(
      "value",
      "'\(text)' is not a \(name). Known are \(names.joined(separator: ", "))."
        + didYouMean(text, among: names),
      of: name)
    return standard
  }

  /// Returns a field that is one of a few words, or nothing where it is left out.
  mutating func optionalChoice<Value: RawRepresentable & CaseIterable>(_ name: String) -> Value?
  where Value.RawValue == String {
    guard let first = Value.allCases.first, optionalText(name) != nil else { return nil }
    return choice(name, default: first)
  }

  /// Returns the items of a list that must each be one of a few words.
  mutating func choices<Value: RawRepresentable & CaseIterable>(_ name: String) -> [Value]
  where Value.RawValue == String {
    let known = Value.allCases.map(\.rawValue)
    return texts(name).compactMap { text in
      if let value = Value(rawValue: text) { return value }
      report(
        "value",
        "'\(text)' is not one of the \(name). Known are \(known.joined(separator: ", "))."
          + didYouMean(text, among: known), of: name)
      return nil
    }
  }

  /// Returns all mistakes, with the keys that nobody asked for.
  func finish() -> [FileProblem] {
    let unknown = order.filter { !known.contains($0) }
    return problems
      + unknown.map { key in
        FileProblem(
          position: fields[key]?.position ?? position, severity: .error, rule: "unknown-key",
          message: "The key '\(key)' is not known here." + didYouMean(key, among: known))
      }
  }

  /// Notes a mistake in a field.
  mutating func report(_ rule: String, _ message: String, of field: String) {
    report(rule, message, at: fields[field]?.value.position ?? position)
  }

  /// Notes a mistake at a place.
  mutating func report(_ rule: String, _ message: String, at position: FilePosition) {
    problems.append(
      FileProblem(position: position, severity: .error, rule: rule, message: message))
  }
}

extension String {
  /// The text without blanks and line ends around it.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
