import Knowledge

extension DraftCheck {
  /// A numbered note to which nothing in the text refers.
  ///
  /// A list of sources without numbers needs no marks.
  static let noteWithoutMark = DraftCheck(
    "note-without-mark", looksFor: "numbered notes to which nothing in the text refers",
    weight: .mend, rule: .noteMarks
  ) { document in
    let use = NoteUse(document)
    guard use.areNumbered, let first = use.notes.first else { return [] }
    guard !use.marks.isEmpty else {
      return [
        Hit(
          "There are \(use.notes.count) numbered notes, but no marks in the text.",
          do: "Put the number of each note, as [1], behind what it proves.", in: first.passage,
          line: first.line)
      ]
    }
    let marked = Set(use.marks.map(\.number))
    return use.notes.filter { !marked.contains($0.number) }.map { note in
      Hit(
        "Nothing in the text refers to note \(note.number).",
        do: "Put its mark where it belongs, or take the note out.", in: note.passage,
        line: note.line)
    }
  }
}
