import Knowledge

extension DraftCheck {
  /// The mark of a note that comes before an earlier one.
  static let marksOutOfOrder = DraftCheck(
    "marks-out-of-order", looksFor: "marks of notes that do not follow one another",
    weight: .mend, rule: .noteMarks
  ) { document in
    var highest = 0
    return NoteUse(document).marks.compactMap { mark in
      defer { highest = max(highest, mark.number) }
      guard mark.number > highest + 1 else { return nil }
      let before = highest == 0 ? "as the first" : "after note \(highest)"
      return Hit(
        "Note \(mark.number) is marked \(before).",
        do: "Number the notes as they come in the text.",
        in: mark.passage, words: mark.word..<(mark.word + 1))
    }
  }
}
