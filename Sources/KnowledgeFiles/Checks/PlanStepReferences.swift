import Knowledge

extension Check {
  /// What a step of a plan names is there, and a step that hangs on a day has one to hang on.
  static let planStepReferences = Check { folder in
    let avenues = Dictionary(folder.avenues.map { ($0.item.id, $0.item) }) { first, _ in first }
    let names = Set(avenues.keys.map(\.text))
    let entries = Set(folder.entries.map(\.item.id.text))
    let rules = Set(folder.rules.map(\.item.id.text))
    let kinds = Set(folder.documents.map(\.item.id.text))
    return folder.steps.flatMap { row -> [FileProblem] in
      let step = row.item
      var problems = row.unknown(step.avenue.text, in: "avenue", names, "avenue")
      problems += row.unknown(step.entry?.text, in: "entry", entries, "entry")
      problems += row.unknown(step.due?.text, in: "due", rules, "rule")
      problems += row.unknown(step.kind?.text, in: "kind", kinds, "document kind")
      if step.timing.isDated, step.due == nil, avenues[step.avenue]?.due.isEmpty == true {
        problems.append(
          row.problem(
            "no-day", in: "when",
            "'\(step.avenue)' has no day in the calendar to count from. Write 'at once' or 'in 2 weeks'."
          ))
      }
      return problems
    }
  }
}
