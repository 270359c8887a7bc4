import Knowledge

extension Check {
  /// An id names one thing only.
  static let duplicateIDs = Check { folder in
    folder.concepts.duplicates(by: \.id.text) + folder.sources.duplicates(by: \.id.text)
      + folder.facts.duplicates(by: \.id.text) + folder.entries.duplicates(by: \.id.text)
  }
}

extension Array {
  fileprivate func duplicates<Item>(
    by id: (Item) -> String
  ) -> [FileProblem] where Element == Record<Item> {
    var first: [String: FilePosition] = [:]
    return compactMap { record in
      let name = id(record.item)
      guard let place = first[name] else {
        first[name] = record.position
        return nil
      }
      return record.problem(
        "duplicate-id", in: "id",
        "The id '\(name)' stands at \(place.path):\(place.line) already. Give one of them another.")
    }
  }
}
