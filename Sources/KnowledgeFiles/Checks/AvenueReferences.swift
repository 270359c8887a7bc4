import Knowledge

extension Check {
  /// What a row of the avenues names is there, and every row rests on a fact.
  static let avenueReferences = Check { folder in
    let concepts = Set(folder.concepts.map(\.item.id.text))
    let entries = Set(folder.entries.map(\.item.id.text))
    let rules = Set(folder.rules.map(\.item.id.text))
    let kinds = Set(folder.documents.map(\.item.id.text))
    let facts = Set(folder.facts.map(\.item.id.text))
    return folder.avenues.flatMap { row -> [FileProblem] in
      let avenue = row.item
      var problems = avenue.about.flatMap { row.unknown($0.text, in: "about", concepts, "concept") }
      problems += row.unknown(avenue.travel?.text, in: "travel", concepts, "concept")
      problems += row.unknown(avenue.entry?.text, in: "entry", entries, "entry")
      problems += avenue.due.flatMap { row.unknown($0.text, in: "due", rules, "rule") }
      problems += row.unknown(avenue.kind?.text, in: "kind", kinds, "document kind")
      problems += avenue.facts.flatMap { row.unknown($0.text, in: "facts", facts, "fact") }
      if avenue.facts.isEmpty {
        problems.append(
          row.problem("no-fact", in: "facts", "'\(avenue.id)' names no fact it rests on."))
      }
      return problems
    }
  }
}
