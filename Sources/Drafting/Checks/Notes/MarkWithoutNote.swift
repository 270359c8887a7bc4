import Knowledge

extension DraftCheck {
  /// The mark of a note that is not there.
  static let markWithoutNote = DraftCheck(
    "mark-without-note", looksFor: "marks of notes that are not there", weight: .mend,
    rule: .noteMarks
  ) { document in
    let use = NoteUse(document)
    let known = Set(use.notes.map(\.number))
    var told: Set<Int> = []
    return use.marks.filter { !known.contains($0.number) && told.insert($0.number).inserted }
      .map { mark in
        Hit(
          "Note \(mark.number) is marked here, but there is no such note.",
          do: "Write the note, or take the mark out.", in: mark.passage,
          words: mark.word..<(mark.word + 1))
      }
  }
}

extension DocumentRule {
  /// What findings on notes rest on.
  static let noteMarks = DocumentRule(
    text: "Notes are marked by raised numbers in one sequence, and every mark has its note.",
    source: "doc.edm-notes", status: .official)
}
