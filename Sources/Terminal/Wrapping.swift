/// Text laid out for a width, in columns of a terminal.
package enum Wrapping {
  /// Returns paragraphs and list items broken into lines of at most so many columns.
  ///
  /// Lines that follow one another are one paragraph; a blank line ends it. A line that begins with
  /// `- ` or a number and a full stop is an item, whose further lines are indented. A line that begins
  /// with a blank belongs to the item before it. A word longer than a line stands on one of its own,
  /// so that an address can still be copied.
  package static func lines(of text: String, columns: Int) -> [String] {
    var lines: [String] = []
    var block: (indent: Int, words: [Substring]) = (0, [])
    func flush() {
      lines += filled(block.words, indent: block.indent, columns: max(columns, 20))
      block = (0, [])
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(separator: " ")
      guard let first = words.first else {
        flush()
        if lines.last?.isEmpty == false { lines.append("") }
        continue
      }
      if let width = marker(first) {
        flush()
        block = (width, words)
      } else {
        block.words += words
      }
    }
    flush()
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// Returns how far the lines under a list mark are indented; nothing where a word is no mark.
  private static func marker(_ word: Substring) -> Int? {
    if word == "-" { return 2 }
    let isNumber = word.hasSuffix(".") && word.dropLast().allSatisfy(\.isNumber) && word.count < 4
    return isNumber && word.count > 1 ? word.count + 1 : nil
  }

  private static func filled(_ words: [Substring], indent: Int, columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in words {
      let length = word.columns
      if width > 0, width + 1 + length > columns {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        width = indent
        line += word
        width += length
      } else {
        line += width == 0 ? String(word) : " " + word
        width += (width == 0 ? 0 : 1) + length
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
