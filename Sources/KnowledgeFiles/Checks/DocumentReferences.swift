import Knowledge

extension Check {
  /// What a document kind and the lists beside it name is there, and the shares add up.
  static let documentReferences = Check { folder in
    let concepts = Set(folder.concepts.map(\.item.id.text))
    let sources = Set(folder.sources.map(\.item.id.text))
    let entries = Set(folder.entries.map(\.item.id.text))
    let lists = Set(folder.lists.map(\.item.id.text))
    let rules = Set(folder.rules.map(\.item.id.text))
    let kinds = Set(folder.documents.map(\.item.id.text))
    let documents = folder.documents.flatMap { row in
      let kind = row.item
      let sections = Set(kind.sections.map(\.id.text))
      return kind.about.flatMap { row.unknown($0.text, in: "about", concepts, "concept") }
        + kind.due.flatMap { row.unknown($0.text, in: "due", rules, "rule") }
        + row.unknown(kind.entry?.text, in: "entry", entries, "entry")
        + kind.rules.flatMap { row.unknown($0.source?.text, in: "rules", sources, "source") }
        + kind.limits.flatMap { limit in
          row.unknown(limit.source?.text, in: "limits", sources, "source")
            + limit.when.sections.flatMap {
              row.unknown($0.text, in: "limits", sections, "section")
            }
        }
        + kind.sections.flatMap { section in
          row.unknown(section.choices?.text, in: "sections", lists, "list")
            + (section.uses + section.when.sections).flatMap {
              row.unknown($0.text, in: "sections", sections, "section")
            }
        } + row.shareProblems + row.repeatedSections
        + row.conditionProblems(folder.lists.map(\.item))
    }
    let words = folder.translations.flatMap { row in
      let kind = folder.documents.first { $0.item.id == row.item.kind }?.item
      let sections = Set((kind?.sections ?? []).map(\.id.text))
      return row.unknown(row.item.kind.text, in: "id", kinds, "document kind")
        + (kind == nil
          ? []
          : row.item.sections.flatMap {
            row.unknown($0.id.text, in: "sections", sections, "section")
          })
    }
    let agreed = folder.agreed.flatMap {
      $0.unknown($0.item.source?.text, in: "source", sources, "source")
    }
    let wording = folder.wording.flatMap {
      $0.unknown($0.item.source?.text, in: "source", sources, "source")
    }
    return documents + words + agreed + wording
  }
}

extension Record<DocumentKind> {
  fileprivate var shareProblems: [FileProblem] {
    let sum = item.sections.reduce(0) { $0 + $1.share }
    guard sum != 0, sum != 100 else { return [] }
    return [
      problem(
        "shares", in: "sections",
        "The shares of '\(item.id)' add up to \(sum); those of a document add up to 100.")
    ]
  }

  fileprivate var repeatedSections: [FileProblem] {
    let ids = item.sections.map(\.id)
    return ids.filter { id in ids.count { $0 == id } > 1 }.withoutRepeats.map { id in
      problem(
        "duplicate-id", in: "sections",
        "The section '\(id)' stands twice in '\(item.id)'. Give one of them another id.")
    }
  }

  /// A condition that no answer can meet.
  fileprivate func conditionProblems(_ lists: [ChoiceList]) -> [FileProblem] {
    let conditions =
      item.limits.map { ("limits", $0.when) } + item.sections.map { ("sections", $0.when) }
      + [("needs", DocumentCondition(item.needs.isEmpty ? [:] : ["status": item.needs]))]
    return conditions.flatMap { field, condition in
      condition.answers.sorted { $0.key < $1.key }.flatMap { section, wanted -> [FileProblem] in
        guard let list = item.section(section)?.choices,
          let known = lists.first(where: { $0.id == list })?.choices.map(\.id)
        else { return [] }
        return wanted.filter { !known.contains($0) }.map { answer in
          problem(
            "unknown-choice", in: field,
            "'\(answer)' is not in the list '\(list)' of the section '\(section)'."
              + didYouMean(answer, among: known))
        }
      }
    }
  }
}
