/// Finds gaps left to be filled.
enum Placeholders {
  /// Returns the words that stand for something to be filled.
  static func found(in passage: Passage) -> [(Range<Int>, String)] {
    passage.words.indices.compactMap { index in
      guard isSuspect(passage.words[index]) else { return nil }
      let word = passage.words[index]
      if stands(word, after: index > 0 ? passage.words[index - 1] : nil) {
        return (index..<(index + 1), word.text)
      }
      guard word.before.utf8.last == 0x5B, !word.isQuoted else { return nil }
      return bracket(from: index, in: passage)
    }
  }

  /// Whether a word is worth a second look: few begin with x, t, f or i, or behind a bracket.
  private static func isSuspect(_ word: Word) -> Bool {
    guard word.before.utf8.last != 0x5B, let first = word.lower.utf8.first else { return true }
    return first == 0x78 || first == 0x74 || first == 0x66 || first == 0x69
  }

  /// Words that say that something is missing.
  static let words: Set<String> = ["TODO", "TBC", "TBD", "TBA", "FIXME"]

  private static func stands(_ word: Word, after before: Word?) -> Bool {
    if word.isAllCapitals && words.contains(word.text) || word.text == "tbc" || word.text == "tbd" {
      return true
    }
    if word.lower == "ipsum", before?.lower == "lorem" { return true }
    let letters = word.lower.utf8
    return letters.count >= 3 && letters.allSatisfy { $0 == 0x78 } || word.text == "xx"
  }

  /// Words in square brackets that ask for something: "[name of the city]".
  private static func bracket(from start: Int, in passage: Passage) -> (Range<Int>, String)? {
    let words = passage.words[start...].prefix(10)
    guard let last = words.firstIndex(where: { $0.after.contains("]") }),
      !passage.words[last].after.contains("](")
    else { return nil }
    let inner = passage.words[start...last]
    guard inner.contains(where: { hints.contains($0.lower) }) else { return nil }
    return (start..<(last + 1), "[" + inner.map(\.text).joined(separator: " ") + "]")
  }

  private static let hints: Set<String> = [
    "insert", "add", "name", "names", "date", "number", "figure", "figures", "title", "place",
    "your", "here", "organisation", "organization", "check", "source", "year", "country", "city",
    "amount", "fill", "complete", "month", "n", "x", "y", "nom", "nombre", "fecha", "lieu", "pays",
    "país", "année", "año", "compléter", "completar", "link", "reference", "ref",
  ]

  /// Lines with empty brackets or underscores, which hold no words.
  static func blanks(in passage: Passage) -> [Hit] {
    passage.lines.compactMap { line in
      guard line.text.utf8.contains(where: { $0 == 0x5B || $0 == 0x5F || $0 == 0x3F }),
        let gap = gaps.first(where: { line.text.contains($0) }), !line.words.isEmpty,
        !isEllipsis(gap, in: passage, line: line)
      else { return nil }
      return Hit(
        "'\(gap)' is still to be filled.", do: "Fill it, or take the sentence out.", in: passage,
        line: line.number, found: gap)
    }
  }

  private static let gaps = ["[...]", "[..]", "[…]", "[]", "[ ]", "[.]", "[--]", "____", "???"]

  private static func isEllipsis(_ gap: String, in passage: Passage, line: TextLine) -> Bool {
    gap.hasPrefix("[.") || gap == "[…]"
      ? passage.words[line.words].contains(where: \.isQuoted)
      : false
  }
}
