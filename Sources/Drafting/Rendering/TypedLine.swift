/// A line as somebody typed it, cleared of what cannot be printed.
struct TypedLine: Equatable {
  /// The words, with single blanks between them.
  let text: String
  /// Whether it began with blanks.
  let isIndented: Bool

  /// Creates a line of what was typed.
  init(_ typed: Substring) {
    let words = typed.split(whereSeparator: \.isWhitespace)
    text = words.map { String($0).printable }.filter { !$0.isEmpty }.joined(separator: " ")
    isIndented = typed.first?.isWhitespace == true
  }

  /// Returns the lines of a text, in stretches between blank lines.
  static func stretches(of text: String) -> [[TypedLine]] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { TypedLine($0) }
      .split { $0.text.isEmpty }.map(Array.init)
  }

  /// What follows the stroke or the dot of a list; nothing where there is none.
  var bullet: String? {
    guard text.hasPrefix("- ") || text.hasPrefix("• ") else { return nil }
    return String(text.dropFirst(2))
  }

  /// Whether it begins with a number or a letter that counts, such as "1.", "[1]", "(a)" or "iv)".
  var beginsWithMark: Bool {
    mark != nil
  }

  /// The number that begins it and the words behind that; nothing where there is none.
  ///
  /// It is written as in "1. Source" or "[1] Source".
  var numbered: (number: Int, text: String)? {
    guard let mark, mark.count <= 3, let number = Int(mark) else { return nil }
    let rest = text.drop { !$0.isWhitespace }.dropFirst()
    return rest.isEmpty ? nil : (number, String(rest))
  }

  /// What stands in the mark at the beginning, without its dot or brackets.
  private var mark: String? {
    guard let word = text.split(separator: " ").first, word.count < text.count,
      let end = word.last, [".", ")", "]"].contains(end)
    else { return nil }
    let body = word.dropLast().drop { $0 == "(" || $0 == "[" }
    let opens = word.count - body.count == 2
    guard opens || end != "]" else { return nil }
    return Self.counts(body) ? String(body) : nil
  }

  private static func counts(_ mark: Substring) -> Bool {
    let isNumber = mark.allSatisfy { "0"..."9" ~= $0 } && mark.count <= 3
    let isRoman = mark.allSatisfy { "ivx".contains($0) } && mark.count <= 5
    let isLetter = mark.count == 1 && mark.allSatisfy { $0.isASCII && $0.isLetter }
    return !mark.isEmpty && (isNumber || isRoman || isLetter)
  }
}

extension String {
  /// The text without control characters and code points that stand for no character: files of word
  /// processors may not hold them.
  var printable: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.filter { scalar in
          scalar.properties.generalCategory != .control
            && !scalar.properties.isNoncharacterCodePoint
        }))
  }
}
