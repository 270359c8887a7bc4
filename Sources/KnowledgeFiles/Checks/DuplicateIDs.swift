import Knowledge

extension Check {
  /// An id names one thing only.
  static let duplicateIDs = Check { folder in
    folder.concepts.duplicates(by: \.id.text) + folder.sources.duplicates(by: \.id.text)
      + folder.facts.duplicates(by: \.id.text) + folder.entries.duplicates(by: \.id.text)
      + folder.sessions.duplicates(by: \.id.text) + folder.rules.duplicates(by: \.id.text)
      + folder.documents.duplicates(by: \.id.text) + folder.lists.duplicates(by: \.id.text)
      + folder.agreed.duplicates(by: \.id.text) + folder.wording.duplicates(by: \.id.text)
      + folder.avenues.duplicates(by: \.id.text)
      + folder.steps.duplicates(in: "step", by: \.key)
      + folder.commitments.duplicates(by: \.id.text) + folder.evidence.duplicates(by: \.id.text)
      + folder.commitments.duplicates(in: "number", by: { "\($0.number)" })
      + folder.deadlines.duplicates(in: "rule", by: \.deadlineKey)
      + folder.reviews.duplicates(in: "country", by: \.reviewKey)
  }
}

extension Array {
  fileprivate func duplicates<Item>(
    in field: String = "id", by id: (Item) -> String
  ) -> [FileProblem] where Element == Record<Item> {
    var first: [String: FilePosition] = [:]
    return compactMap { record in
      let name = id(record.item)
      guard let place = first[name] else {
        first[name] = record.position
        return nil
      }
      return record.problem(
        "duplicate-id", in: field,
        "The id '\(name)' stands at \(place.path):\(place.line) already. Give one of them another.")
    }
  }
}

extension Review {
  /// What tells reviews apart: a State comes back in every cycle.
  fileprivate var reviewKey: String {
    "\(country) at \(session)"
  }
}

extension PlanStep {
  /// What tells steps apart: each way to take part has its own.
  fileprivate var key: String {
    "\(avenue) \(id)"
  }
}

extension PublishedDeadline {
  /// What tells published deadlines apart: a rule has one for each meeting.
  fileprivate var deadlineKey: String {
    "\(rule) for \(session)"
  }
}
