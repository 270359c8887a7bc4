import Text

/// Finds where sentences end.
enum SentenceReader {
  /// Returns the sentences of a text, as ranges of its words.
  static func sentences(of words: [Word], lines: [TextLine]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    func close(at end: Int) {
      if end > start { sentences.append(start..<end) }
      start = end
    }
    for block in blocks(of: lines) {
      close(at: block.lowerBound)
      for index in block where ends(at: index, of: words, in: block) { close(at: index + 1) }
      close(at: block.upperBound)
    }
    return sentences
  }

  /// Lines that run on belong together; lists, headings and blank lines part them.
  private static func blocks(of lines: [TextLine]) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var before: TextLine?
    let longest = lines.lazy.map(\.text.utf8.count).max() ?? 0
    for line in lines where !line.words.isEmpty {
      if let before, before.number + 1 == line.number, line.mark == nil, !before.isClosed,
        !before.text.hasPrefix("#"), before.text.utf8.count * 10 > longest * 6,
        let last = blocks.popLast()
      {
        blocks.append(last.lowerBound..<line.words.upperBound)
      } else {
        blocks.append(line.words)
      }
      before = line
    }
    return blocks
  }

  private static func ends(at index: Int, of words: [Word], in block: Range<Int>) -> Bool {
    let word = words[index]
    guard index + 1 < block.upperBound,
      word.after.contains(where: { ".!?…".contains($0) })
    else { return false }
    let next = words[index + 1]
    guard next.text.first.map({ !$0.isLowercase }) ?? false else { return false }
    guard word.after.contains(".") else { return true }
    return !isAbbreviation(word, before: next)
  }

  /// Whether a full stop belongs to a word: behind "No", "Mr" and initials it ends no sentence.
  private static func isAbbreviation(_ word: Word, before next: Word) -> Bool {
    if word.text.count == 1, word.isCapitalised, word.notes.isEmpty { return word.text != "I" }
    if Abbreviations.words.contains(word.lower) {
      let numbered = ["no", "id", "mar", "dec", "art", "add", "ed"]
      return !numbered.contains(word.lower) || next.text.first?.isASCIIDigit == true
    }
    return word.text.contains(".") && word.isAllCapitals && word.text.utf8.count < 8
      && !word.text.contains("/")
  }
}
