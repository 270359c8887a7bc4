/// Text laid out for a width, in columns of a terminal.
package enum Wrapping {
  /// Returns paragraphs and list items broken into lines of at most so many columns.
  ///
  /// Lines that follow one another are one paragraph; a blank line ends it. A line that begins with
  /// `- ` or a number and a full stop is an item, whose further lines are indented. A line that begins
  /// with a blank belongs to the item before it, as an item of its own where a mark follows. A word longer than a line stands on one of its own,
  /// so that an address can still be copied.
  package static func lines(of text: String, columns: Int) -> [String] {
    var lines: [String] = []
    var block = Block()
    func flush() {
      lines += block.lines(columns: max(columns, 20))
      block = Block()
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
        let outer = line.prefix { $0 == " " }.count
        block = Block(first: outer, indent: outer + width, words: words)
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

}

/// A paragraph or an item: its words, and how far its first and its further lines are indented.
private struct Block {
  var first = 0
  var indent = 0
  var words: [Substring] = []

  /// Returns it in lines of at most so many columns.
  func lines(columns: Int) -> [String] {
    guard let opening = words.first else { return [] }
    var lines: [String] = []
    var line = String(repeating: " ", count: first) + opening
    var width = first + opening.columns
    for word in words.dropFirst() {
      let length = word.columns
      if width + 1 + length > columns {
        lines.append(line)
        line = String(repeating: " ", count: indent) + word
        width = indent + length
      } else {
        line += " " + word
        width += 1 + length
      }
    }
    return lines + [line]
  }
}
