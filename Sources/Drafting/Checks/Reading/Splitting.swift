/// Parts texts into lines and stretches between blanks.
///
/// Bytes are looked at, not characters: a text of 6,000 words is read in some milliseconds.
enum Splitting {
  /// Returns the lines of a text, blank ones among them, whatever the line ends are.
  static func lines(of text: String) -> [Substring] {
    guard !hasUncommonLineEnds(text) else {
      return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }
    return text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(Substring.init)
  }

  /// Returns the stretches between blanks, of which Unicode has many.
  static func chunks(of line: Substring) -> [Substring] {
    guard !hasUncommonBlanks(line) else { return line.split(whereSeparator: \.isWhitespace) }
    return line.utf8.split { $0 == 0x20 || 0x09...0x0D ~= $0 }.map(Substring.init)
  }

  /// Carriage returns before a line feed are blanks at the end of a line, and do no harm.
  private static func hasUncommonLineEnds(_ text: String) -> Bool {
    var before: UInt8 = 0
    for byte in text.utf8 {
      if before == 0x0D && byte != 0x0A || before == 0x80 && 0xA8...0xA9 ~= byte
        || before == 0xC2 && byte == 0x85
      {
        return true
      }
      before = byte
    }
    return before == 0x0D
  }

  /// The blanks outside ASCII begin with these bytes; ’ “ ” – — share the second pair only.
  private static func hasUncommonBlanks(_ line: Substring) -> Bool {
    var (first, second): (UInt8, UInt8) = (0, 0)
    for byte in line.utf8 {
      if second == 0xC2 && (byte == 0xA0 || byte == 0x85) || first == 0xE3 && second == 0x80
        || first == 0xE1 && second == 0x9A
        || first == 0xE2 && (second == 0x81 || second == 0x80 && (byte <= 0x8A || byte >= 0xA8))
      {
        return true
      }
      (first, second) = (second, byte)
    }
    return false
  }
}
