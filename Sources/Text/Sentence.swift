/// Parts text into sentences, to be read one a line.
package enum Sentence {
  /// Returns the sentences of a paragraph, with nothing between them left out but blanks.
  ///
  /// A full stop ends a sentence where a word follows that may begin one, and where the word before is
  /// no abbreviation or initial. So it rather leaves two sentences together than cuts one.
  package static func sentences(of paragraph: String) -> [String] {
    let words = paragraph.split(separator: " ")
    var sentences: [[Substring]] = [[]]
    for (index, word) in words.enumerated() {
      sentences[sentences.count - 1].append(word)
      guard index + 1 < words.count, ends(word), begins(words[index + 1]) else { continue }
      sentences.append([])
    }
    return sentences.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
  }

  private static func ends(_ word: Substring) -> Bool {
    let note = word.last == "]" ? word.lastIndex(of: "[") : nil
    let bare = word[..<(note ?? word.endIndex)].droppingLast { "\"'”’»)]".contains($0) }
    guard let end = bare.last, ".!?…".contains(end) else { return false }
    return end != "." || !isAbbreviation(bare.dropLast())
  }

  private static func isAbbreviation(_ word: Substring) -> Bool {
    let stem = word.lowercased().drop { "\"'“‘«([".contains($0) }
    // The stops within an address make no abbreviation of it.
    let isDotted = stem.contains(".") && !stem.contains(where: "/@".contains)
    return isDotted || stem.count == 1 && stem.allSatisfy(\.isLetter)
      || Abbreviations.words.contains(String(stem))
  }

  private static func begins(_ word: Substring) -> Bool {
    guard !(word.first == "[" && word.last == "]"),
      let first = word.first(where: { !"\"'“‘«([¿¡-–—".contains($0) })
    else { return false }
    return !first.isLowercase && (first.isLetter || first.isNumber)
  }
}

extension Substring {
  fileprivate func droppingLast(while isDropped: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, isDropped(last) { rest = rest.dropLast() }
    return rest
  }
}
