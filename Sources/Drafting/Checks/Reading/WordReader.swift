/// Reads the words of one line.
struct WordReader {
  private(set) var words: [Word] = []
  private let line: Int
  /// Marks that stand alone in front of a word, such as `«` before a blank.
  private var pending = ""

  /// Reads the words of a line.
  static func words(in text: some StringProtocol, line: Int) -> [Word] {
    var reader = WordReader(line: line)
    for chunk in Splitting.chunks(of: Substring(text)) where !reader.takePlain(chunk) {
      reader.take(chunk: Array(chunk))
    }
    return reader.words
  }

  /// Takes a stretch of ASCII without anything special in it, as nearly all are; whether it was one.
  private mutating func takePlain(_ chunk: Substring) -> Bool {
    let bytes = chunk.utf8
    var first: Substring.Index?
    var last = bytes.startIndex
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      let isLetter = 0x61...0x7A ~= byte | 0x20
      guard byte < 0x80, byte != 0x40, byte != 0x5B, byte != 0x3A || bytes.last == 0x3A else {
        return false
      }
      if isLetter || 0x30...0x39 ~= byte {
        first = first ?? index
        last = index
      }
      index = bytes.index(after: index)
    }
    guard let first else { return false }
    let end = bytes.index(after: last)
    let endsInFigure = 0x30...0x39 ~= bytes[last] && !(0x30...0x39 ~= bytes[first])
    guard !endsInFigure else { return false }
    words.append(
      Word(
        String(chunk[first..<end]), before: pending + String(chunk[..<first]),
        after: String(chunk[end...]), notes: [], line: line))
    pending = ""
    return true
  }

  private init(line: Int) {
    self.line = line
  }

  private mutating func take(chunk: [Character]) {
    guard !Self.isAddress(chunk) else { return take(piece: chunk[...]) }
    var start = 0
    for index in chunk.indices where Self.isDash(at: index, in: chunk) {
      take(piece: chunk[start...index])
      start = index + 1
    }
    take(piece: chunk[start...])
  }

  private static func isAddress(_ chunk: [Character]) -> Bool {
    chunk.contains("@") || String(chunk).contains("://")
  }

  /// Long dashes and dots between words part them, also without blanks around.
  private static func isDash(at index: Int, in chunk: [Character]) -> Bool {
    switch chunk[index] {
    case "—", "…": return true
    case "–":
      guard index > 0, index + 1 < chunk.count else { return true }
      return chunk[index - 1].isLetter && chunk[index + 1].isLetter
    default: return false
    }
  }

  private mutating func take(piece: ArraySlice<Character>) {
    guard !piece.isEmpty else { return }
    let (rest, notes) = NoteMarks.taken(from: piece)
    guard let first = rest.firstIndex(where: Self.isWordCharacter),
      let last = rest.lastIndex(where: Self.isWordCharacter)
    else {
      take(marks: String(rest), notes: notes)
      return
    }
    words.append(
      Word(
        String(rest[first...last]), before: pending + String(rest[..<first]),
        after: String(rest[(last + 1)...]), notes: notes, line: line))
    pending = ""
  }

  private static func isWordCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// Marks without a word belong to the word before, opening ones to the word after.
  private mutating func take(marks: String, notes: [Int]) {
    if let first = marks.first, "([{“«„‘€£$".contains(first), !marks.contains("]") {
      pending += marks
    } else if !words.isEmpty {
      words[words.count - 1].after +=
        marks.first.map { "–—-/&+=[(".contains($0) } == true
        ? " " + marks : marks
      words[words.count - 1].notes += notes
    } else {
      pending += marks
    }
  }
}
