import Knowledge

extension Check {
  /// What a row of the calendar names is there.
  static let calendarReferences = Check { folder in
    let concepts = Set(folder.concepts.map(\.item.id.text))
    let sources = Set(folder.sources.map(\.item.id.text))
    let sessions = Set(folder.sessions.map(\.item.id.text))
    let facts = Set(folder.facts.map(\.item.id.text))
    let entries = Set(folder.entries.map(\.item.id.text))
    let rules = Set(folder.rules.map(\.item.id.text))
    let meeting = folder.sessions.flatMap { row in
      row.unknown(row.item.body.text, in: "body", concepts, "concept")
        + row.unknown(row.item.place?.text, in: "place", concepts, "concept")
        + row.unknown(row.item.source?.text, in: "source", sources, "source")
    }
    let reviewing = folder.reviews.flatMap { row in
      row.unknown(row.item.country.text, in: "country", concepts, "concept")
        + row.unknown(row.item.session.text, in: "session", sessions, "session")
        + row.unknown(row.item.source?.text, in: "source", sources, "source")
        + row.unknown(row.item.entry?.text, in: "entry", entries, "entry")
    }
    let publishing = folder.deadlines.flatMap { row in
      row.unknown(row.item.rule.text, in: "rule", rules, "rule")
        + row.unknown(row.item.session.text, in: "session", sessions, "session")
        + row.unknown(row.item.source.text, in: "source", sources, "source")
    }
    let ruling = folder.rules.flatMap { row in
      row.item.about.flatMap { row.unknown($0.text, in: "about", concepts, "concept") }
        + row.unknown(row.item.body?.text, in: "body", concepts, "concept")
        + row.unknown(row.item.place?.text, in: "place", concepts, "concept")
        + row.unknown(row.item.fact.text, in: "fact", facts, "fact")
        + row.unknown(row.item.entry.text, in: "entry", entries, "entry")
    }
    return meeting + reviewing + publishing + ruling
  }
}

extension Record {
  func unknown(
    _ name: String?, in field: String, _ known: Set<String>, _ what: String
  ) -> [FileProblem] {
    guard let name, !name.isEmpty, !known.contains(name) else { return [] }
    return [
      problem(
        "unknown-\(what)", in: field,
        "No \(what) is called '\(name)'." + didYouMean(name, among: known))
    ]
  }
}
