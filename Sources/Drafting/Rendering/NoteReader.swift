/// Reads notes and sources: lines that begin with "1." or "[1]" are the notes of a numbered list.
///
/// The numbers are those that were typed, as marks in the text refer to them. A line without a number
/// goes on with the note before it; where there is none, it is a paragraph. Notes that were given one
/// by one without numbers get theirs in order.
enum NoteReader {
  /// Returns the blocks of the answers of a notes section.
  static func blocks(of part: DocumentText.Part) -> [PageBlock] {
    let isNumbered = part.texts.contains { text in
      TypedLine.stretches(of: text).first?.first?.numbered != nil
    }
    guard part.isList, !isNumbered else { return blocks(of: part.texts) }
    return blocks(of: zip(1..., part.texts).map { "\($0). \($1)" })
  }

  private static func blocks(of texts: [String]) -> [PageBlock] {
    texts.flatMap { text in
      TypedLine.stretches(of: text).flatMap { stretch in
        stretch.contains { $0.numbered != nil }
          ? notes(of: stretch)
          : TypedBlock.blocks(of: stretch.map(\.text).joined(separator: "\n")).map { PageBlock($0) }
      }
    }
  }

  private static func notes(of lines: [TypedLine]) -> [PageBlock] {
    var notes: [(number: Int?, text: String)] = []
    for line in lines {
      if let (number, text) = line.numbered {
        notes.append((number, text))
      } else if let last = notes.popLast() {
        notes.append((last.number, last.text + " " + line.text))
      } else {
        notes.append((nil, line.text))
      }
    }
    return notes.map { PageBlock(.paragraph($0.text), number: $0.number) }
  }
}
