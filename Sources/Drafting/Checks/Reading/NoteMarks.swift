import Text

/// The marks by which a text refers to its notes: `¹`, `[1]`, `[^1]`, or a figure behind a full stop.
enum NoteMarks {
  /// Returns a stretch without its note marks, and the numbers they hold.
  static func taken(from piece: ArraySlice<Character>) -> (rest: [Character], notes: [Int]) {
    guard piece.contains(where: { $0 == "[" || superscripts[$0] != nil || $0.isASCIIDigit })
    else { return (Array(piece), []) }
    var rest: [Character] = []
    var notes: [Int] = []
    var index = piece.startIndex
    while index < piece.endIndex {
      if let (number, end) = mark(at: index, in: piece) {
        notes.append(number)
        index = end
      } else {
        rest.append(piece[index])
        index += 1
      }
    }
    if notes.isEmpty, let number = takeFigure(from: &rest) { notes = [number] }
    return (rest, notes)
  }

  private static func mark(
    at index: Int, in piece: ArraySlice<Character>
  ) -> (number: Int, end: Int)? {
    if superscripts[piece[index]] != nil {
      return isUnit(piece[..<index]) ? nil : raised(at: index, in: piece)
    }
    return piece[index] == "[" ? bracketed(at: index, in: piece) : nil
  }

  private static func raised(
    at index: Int, in piece: ArraySlice<Character>
  ) -> (number: Int, end: Int)? {
    var number = 0
    var end = index
    while end < piece.endIndex, end < index + 3, let digit = superscripts[piece[end]] {
      number = number * 10 + digit
      end += 1
    }
    return (number, end)
  }

  private static func bracketed(
    at index: Int, in piece: ArraySlice<Character>
  ) -> (number: Int, end: Int)? {
    var end = index + 1
    if end < piece.endIndex, piece[end] == "^" { end += 1 }
    let digits = piece[end...].prefix(4).prefix(while: \.isASCIIDigit)
    guard 1...3 ~= digits.count, digits.endIndex < piece.endIndex, piece[digits.endIndex] == "]",
      let number = Int(String(digits))
    else { return nil }
    return (number, digits.endIndex + 1)
  }

  /// A raised figure loses its height where text is pasted: "was closed.12".
  private static func takeFigure(from piece: inout [Character]) -> Int? {
    let digits = piece.reversed().prefix(while: \.isASCIIDigit)
    guard 1...2 ~= digits.count, let number = Int(String(digits.reversed())), number > 0 else {
      return nil
    }
    let head = piece.dropLast(digits.count)
    let letters = head.reversed().drop { ".,;”\")".contains($0) }
    guard letters.count < head.count, letters.count > 3,
      letters.allSatisfy({ $0.isLetter && $0.isLowercase || $0 == "(" || $0 == "“" }),
      !Abbreviations.words.contains(String(letters.reversed()))
    else { return nil }
    piece = Array(head)
    return number
  }

  /// Whether a raised two or three belongs to a unit of measure.
  private static func isUnit(_ head: ArraySlice<Character>) -> Bool {
    ["m", "km", "cm", "ft"].contains(String(head.drop { !$0.isLetter }))
  }

  /// The raised digits.
  static let superscripts: [Character: Int] = [
    "⁰": 0, "¹": 1, "²": 2, "³": 3, "⁴": 4, "⁵": 5, "⁶": 6, "⁷": 7, "⁸": 8, "⁹": 9,
  ]
}
