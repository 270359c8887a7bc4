/// Finds what stands between quotation marks.
enum Quotations {
  /// Marks the quoted words, and returns the quotations.
  ///
  /// A quotation ends in the paragraph in which it begins; one that is never closed is none, so that
  /// a stray mark does not take the rest of the text out of the checks.
  static func marked(in words: inout [Word], paragraphs: [Range<Int>]) -> [Range<Int>] {
    var quotations: [Range<Int>] = []
    for paragraph in paragraphs {
      var open: (closers: String, start: Int)?
      for index in paragraph {
        if open == nil, let closers = words[index].before.lazy.compactMap({ pairs[$0] }).first {
          open = (closers, index)
        }
        guard let (closers, start) = open, closes(words[index], with: closers),
          !isPlural(words[index]) || !closesLater(index, with: closers, in: words[paragraph])
        else { continue }
        quotations.append(start..<(index + 1))
        open = nil
      }
    }
    for index in quotations.joined() { words[index].isQuoted = true }
    return quotations
  }

  private static func closes(_ word: Word, with closers: String) -> Bool {
    word.after.contains { closers.contains($0) }
  }

  /// A single mark behind an s may be that of a plural: "States' duties".
  private static func isPlural(_ word: Word) -> Bool {
    word.text.last == "s" && (word.after == "'" || word.after == "’")
  }

  private static func closesLater(
    _ index: Int, with closers: String, in words: ArraySlice<Word>
  ) -> Bool {
    for word in words[(index + 1)...] {
      if word.before.contains(where: { pairs[$0] == closers }) { return false }
      if closes(word, with: closers) { return true }
    }
    return false
  }

  private static let pairs: [Character: String] = [
    "“": "”“\"", "”": "”", "„": "“”", "«": "»", "\"": "\"”", "‘": "’", "'": "'",
  ]
}
