/// Writes words as Markdown that says these words and nothing else.
///
/// Escaped is what pandoc's Markdown takes for markup with its usual extensions; a backslash before
/// punctuation means the same in other Markdown. Left alone is what cannot be markup, so that the
/// text stays readable: underscores and at signs within words, brackets, dots.
package enum MarkdownText {
  /// Returns words as they stand within a line.
  package static func inline(_ words: String) -> String {
    var written = ""
    var before: Unicode.Scalar?
    var rest = words.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if isMarkup(scalar, after: before, before: rest.first) { written += "\\" }
      written.unicodeScalars.append(scalar)
      before = scalar
    }
    return written
  }

  /// Returns words as they stand at the beginning of a line, where more is markup.
  package static func line(_ words: String) -> String {
    lineStart(of: inline(words))
  }

  /// Returns Markdown that stands within a line as it stands at the beginning of one.
  package static func lineStart(of written: String) -> String {
    guard let first = written.unicodeScalars.first else { return "" }
    if "-+=:%(".unicodeScalars.contains(first) { return "\\" + written }
    let mark = written.unicodeScalars.prefix { isWord($0) }
    guard counts(mark), let end = written.unicodeScalars.dropFirst(mark.count).first,
      end == "." || end == ")"
    else { return written }
    return String(String.UnicodeScalarView(mark)) + "\\"
      + String(String.UnicodeScalarView(written.unicodeScalars.dropFirst(mark.count)))
  }

  /// Whether a word is a number, a letter or a Roman number, which begin lists.
  private static func counts(_ word: Substring.UnicodeScalarView) -> Bool {
    word.count == 1 && isWord(word.first ?? " ")
      || !word.isEmpty && word.allSatisfy { "0"..."9" ~= $0 }
      || !word.isEmpty && word.allSatisfy { "ivxlcdmIVXLCDM".unicodeScalars.contains($0) }
  }

  private static func isMarkup(
    _ scalar: Unicode.Scalar, after before: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Bool {
    switch scalar {
    case "\\", "`", "*", "[", "]", "<", ">", "{", "}", "$", "^", "~", "|", "#", "&":
      true
    case "_", "@":
      !(before.map(isWord) ?? false) || !(next.map(isWord) ?? false)
    default:
      false
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }
}
