import Knowledge

extension Reminder {
  /// Each entry is asked for in a conversation test.
  static let untestedEntries = Reminder { folder, circumstances in
    guard let tested = circumstances.tested else { return [] }
    return folder.entries.filter { !tested.contains($0.item.id) }.map { entry in
      entry.problem(
        "no-test", in: "id",
        "No conversation test asks for '\(entry.item.id)'. Write one, in words that are not among "
          + "its phrasings.", severity: .note)
    }
  }
}
