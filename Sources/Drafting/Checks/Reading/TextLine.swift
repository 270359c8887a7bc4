/// A line of a text.
struct TextLine: Sendable {
  /// What a line begins with, where it is one of a list.
  enum Mark: Equatable, Sendable {
    /// A dash, a dot or a star.
    case bullet
    /// A number with a full stop or a bracket: `1.`, `(1)`.
    case number(Int)
    /// A letter, a small Roman numeral or a number with parts: `(a)`, `iv.`, `1.2`.
    case letter
    /// The mark of a note: `¹`, `[1]`, `[^1]:`.
    case note(Int)
  }

  /// Its number, from 1 on.
  let number: Int
  /// What stands in it behind the mark, without blanks at the ends.
  let text: String
  /// What it begins with.
  let mark: Mark?
  /// Its words.
  var words: Range<Int> = 0..<0

  init(_ line: some StringProtocol, number: Int) {
    self.number = number
    var trimmed = Substring(line).drop(while: \.isWhitespace)
    while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
    let (mark, rest) = Self.mark(of: trimmed)
    self.mark = mark
    text = String(rest)
  }

  /// Whether nothing stands in it.
  var isBlank: Bool { text.isEmpty }

  /// Whether its end is the end of a sentence or leads over to a list.
  var isClosed: Bool {
    guard let last = text.last(where: { !"”\"')»*_".contains($0) }) else { return true }
    return ".!?:;…".contains(last)
  }

  private static func mark(of line: Substring) -> (Mark?, Substring) {
    guard let blank = line.firstIndex(where: \.isWhitespace) else { return noteMark(of: line) }
    let head = String(line[..<blank])
    let rest = line[blank...].drop(while: \.isWhitespace)
    if ["-", "–", "—", "*", "•", "·", "▪", "◦", "●", "o", "", "+"].contains(head) {
      return (.bullet, rest)
    }
    if let number = listNumber(head) { return (.number(number), rest) }
    return isListLetter(head) ? (.letter, rest) : noteMark(of: line)
  }

  private static func listNumber(_ head: String) -> Int? {
    guard head.last == "." || head.last == ")", head.count <= 5 else { return nil }
    let digits = head.dropLast().drop { $0 == "(" }
    guard 1...3 ~= digits.count, digits.allSatisfy(\.isASCIIDigit) else { return nil }
    return Int(digits)
  }

  private static func isListLetter(_ head: String) -> Bool {
    guard head.last == "." || head.last == ")" || head.first?.isASCIIDigit == true else {
      return false
    }
    let core = head.drop { $0 == "(" }.reversed().drop { $0 == "." || $0 == ")" }
    if core.count == 1, let letter = core.first { return letter.isLetter }
    if !core.isEmpty, core.count <= 4, core.allSatisfy({ "ivx".contains($0) }) { return true }
    return core.count <= 6 && core.contains(".")
      && core.allSatisfy { $0.isASCIIDigit || $0 == "." }
  }

  private static func noteMark(of line: Substring) -> (Mark?, Substring) {
    guard let first = line.first, first == "[" || NoteMarks.superscripts[first] != nil else {
      return (nil, line)
    }
    let head = Array(line.prefix(7))
    let (rest, notes) = NoteMarks.taken(from: head[...])
    guard let note = notes.first, notes.count == 1, rest != head else { return (nil, line) }
    let text = line.drop { character in
      "[]^:".contains(character) || character.isASCIIDigit
        || NoteMarks.superscripts[character] != nil
    }
    return (.note(note), text.drop(while: \.isWhitespace))
  }
}
