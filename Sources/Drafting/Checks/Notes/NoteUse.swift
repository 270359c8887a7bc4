/// The marks of notes in a text, and the notes there are.
struct NoteUse {
  /// The mark of a note where it stands.
  struct Mark {
    let number: Int
    let passage: Passage
    let word: Int
  }

  /// The marks, in the order of the text.
  let marks: [Mark]
  /// The numbers of the notes, with their place.
  let notes: [(number: Int, passage: Passage, line: Int)]
  /// Whether the notes carry numbers of their own.
  let areNumbered: Bool

  /// Reads marks and notes of a document.
  init(_ document: CheckedDocument) {
    marks = document.passages.filter { $0.role != .notes }.flatMap { passage in
      passage.words.indices.flatMap { index in
        passage.words[index].notes.map { Mark(number: $0, passage: passage, word: index) }
      }
    }
    let lines = document.passages.filter { $0.role == .notes }.flatMap { passage in
      passage.lines.filter { !$0.isBlank }.map { (line: $0, passage: passage) }
    }
    let numbered = lines.compactMap { line, passage in
      Self.number(of: line).map { (number: $0, passage: passage, line: line.number) }
    }
    areNumbered = !numbered.isEmpty
    notes =
      areNumbered
      ? numbered
      : zip(1..., lines).map { (number: $0, passage: $1.passage, line: $1.line.number) }
  }

  private static func number(of line: TextLine) -> Int? {
    switch line.mark {
    case .number(let number), .note(let number): return number
    case .bullet, .letter: return nil
    case nil:
      let digits = line.text.prefix(while: \.isASCIIDigit)
      guard 1...3 ~= digits.count, line.text.dropFirst(digits.count).first?.isWhitespace == true
      else { return nil }
      return Int(digits)
    }
  }
}
