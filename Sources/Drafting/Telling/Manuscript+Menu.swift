import Knowledge

extension Manuscript {
  /// The most choices beside which their notes are shown; a longer list would fill the screen twice.
  private static let mostWithNotes = 20

  /// Returns what can be chosen in a section, a line each, and how to choose; nothing where it has no
  /// list.
  func menu(of section: DocumentSection) -> String? {
    guard let list = section.choices.flatMap({ lists[$0] }) else { return nil }
    let showsNotes = list.choices.count <= Self.mostWithNotes
    let lines = zip(1..., list.choices).map { number, choice in
      let words = choice.translations[draft.language] ?? choice.text
      let note = showsNotes ? choice.note.map { " (\($0))" } ?? "" : ""
      // What has a number of its own is chosen by that, and not by another beside it.
      let sign = list.isNumbered ? "-" : "\(number)."
      let name =
        list.isNumbered && !words.hasPrefix(choice.id) && !isSpelled(words, choice.id)
        ? "\(choice.id): " : ""
      return "\(sign) \(name)\(words)\(note)"
    }
    return [lines.joined(separator: "\n"), list.note, how(of: section, list)].compactMap(\.self)
      .joined(separator: "\n\n")
  }

  /// Whether words begin with an id as it is written out: "5 (a)" for "5a".
  private func isSpelled(_ words: String, _ id: String) -> Bool {
    words.filter { $0.isLetter || $0.isNumber || $0 == "." }.lowercased().hasPrefix(id)
  }

  private func how(of section: DocumentSection, _ list: ChoiceList) -> String {
    let two = list.isNumbered ? list.choices.prefix(2).map(\.id) : ["1", "3"]
    return section.mostChoices > 1
      ? "Type up to \(section.mostChoices) numbers, such as: \(two.joined(separator: ", "))"
      : "Type a number."
  }
}
