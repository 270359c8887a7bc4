import Knowledge

extension Check {
  /// What a skeleton leaves open is filled in.
  static let placeholders = Check { folder in
    folder.entries.flatMap { entry -> [FileProblem] in
      let item = entry.item
      let fields = [
        ("title", item.title), ("short", item.short.text), ("answer", item.answer.text),
        ("asks", item.asks.joined(separator: "\n")),
      ]
      return fields.filter { $0.1.contains(EntrySkeleton.placeholder) }.map { field, _ in
        entry.problem(
          "placeholder", in: field,
          "'\(field)' of '\(item.id)' still holds '\(EntrySkeleton.placeholder)'. Write in its place "
            + "what belongs there.")
      }
    }
  }
}
