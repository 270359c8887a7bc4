import Knowledge

extension Check {
  /// What a row of the avenues names is there, and every row rests on a fact.
  static let avenueReferences = Check { folder in
    let concepts = Set(folder.concepts.map(\.item.id.text))
    let entries = Set(folder.entries.map(\.item.id.text))
    let rules = Set(folder.rules.map(\.item.id.text))
    let kinds = Set(folder.documents.map(\.item.id.text))
    let facts = Set(folder.facts.map(\.item.id.text))
    let statuses = Set(ProfileLine.statuses).subtracting(["network", "none"])
    let networks = Set(ProfileLine.networks)
    return folder.avenues.flatMap { row -> [FileProblem] in
      let avenue = row.item
      var problems = avenue.about.flatMap { row.unknown($0.text, in: "about", concepts, "concept") }
      problems += row.unknown(avenue.travel?.text, in: "travel", concepts, "concept")
      problems += row.unknown(avenue.entry?.text, in: "entry", entries, "entry")
      problems += avenue.due.flatMap { row.unknown($0.text, in: "due", rules, "rule") }
      problems += row.unknown(avenue.kind?.text, in: "kind", kinds, "document kind")
      problems += avenue.facts.flatMap { row.unknown($0.text, in: "facts", facts, "fact") }
      problems += avenue.statuses.flatMap { row.unknown($0, in: "status", statuses, "status") }
      problems += avenue.networks.flatMap { row.unknown($0, in: "members", networks, "network") }
      let held = statuses.union(networks)
      problems += avenue.unless.flatMap { row.unknown($0, in: "unless", held, "status or network") }
      if let needs = avenue.needs, !needs.hasPrefix("only if ") {
        problems.append(
          row.problem("value", in: "needs", "'\(needs)' must begin with 'only if'."))
      }
      if avenue.facts.isEmpty {
        problems.append(
          row.problem("no-fact", in: "facts", "'\(avenue.id)' names no fact it rests on."))
      }
      return problems
    }
  }
}
