import Knowledge

extension Check {
  /// What a commitment names is there, and says no more than was read.
  static let commitmentReferences = Check { folder in
    let sources = Set(folder.sources.map(\.item.id.text))
    let entries = Set(folder.entries.map(\.item.id.text))
    let facts = Set(folder.facts.map(\.item.id.text))
    let places = Set(folder.evidence.map(\.item.id.text))
    return folder.commitments.flatMap { row -> [FileProblem] in
      let commitment = row.item
      var problems = row.unknown(commitment.entry?.text, in: "entry", entries, "entry")
      problems += commitment.facts.flatMap { row.unknown($0.text, in: "facts", facts, "fact") }
      problems += commitment.look.flatMap {
        row.unknown($0.text, in: "look", places, "place")
      }
      for (index, paragraph) in commitment.paragraphs.enumerated() {
        problems += row.unknownSources([paragraph.document], of: "document", index, sources)
        problems += row.unknownSources(paragraph.sources, of: "sources", index, sources)
        problems += row.unfounded(paragraph, index)
      }
      for (index, example) in commitment.examples.enumerated() {
        problems += row.unknownSources(
          [example.source], of: "source", in: "examples", index, sources)
      }
      if commitment.paragraphs.isEmpty {
        problems.append(
          row.problem(
            "no-paragraph", in: "id",
            "'\(commitment.id)' names no paragraph: where is it written?"))
      }
      return problems
    }
  }
}

extension Record<Commitment> {
  fileprivate func unknownSources(
    _ names: [ID<Source>], of field: String, in list: String = "paragraphs", _ index: Int,
    _ known: Set<String>
  ) -> [FileProblem] {
    names.filter { !$0.text.isEmpty && !known.contains($0.text) }.map { name in
      FileProblem(
        position: position(of: field, in: list, at: index), severity: .error,
        rule: "unknown-source",
        message: "No source is called '\(name)'." + didYouMean(name.text, among: known))
    }
  }

  /// What is told as read names where, and says what.
  fileprivate func unfounded(_ paragraph: CommitmentParagraph, _ index: Int) -> [FileProblem] {
    guard paragraph.certainty.isRead else { return [] }
    let certainty = paragraph.certainty.rawValue
    var problems: [FileProblem] = []
    func report(_ rule: String, _ message: String) {
      problems.append(
        FileProblem(
          position: position(of: "sure", in: "paragraphs", at: index), severity: .error,
          rule: rule, message: message))
    }
    if paragraph.sources.isEmpty {
      report(
        "no-source",
        "'sure: \(certainty)' says that it was read. Name where under 'sources', or write "
          + "'sure: recalled'.")
    }
    if paragraph.says == nil {
      report(
        "no-text",
        "'sure: \(certainty)' says that it was read. Write what it says under 'says', or 'sure: "
          + "unknown'.")
    }
    return problems
  }
}
