/// Finds any of many phrases in one pass over a text.
///
/// A phrase in lower case is found however it is written; one with capitals, such as a name or an
/// acronym, only as it stands. Blanks, hyphens and slashes within a phrase count alike, so that
/// `drug user` finds "drug-user"; a comma or a bracket parts it.
struct PhraseSearch<Tag> {
  /// A phrase that was found.
  struct Match {
    /// What the phrase stands for.
    let tag: Tag
    /// The phrase that was looked for.
    let phrase: String
    /// The pieces it was found in.
    let pieces: Range<Int>
  }

  private struct Entry {
    let tag: Tag
    let phrase: String
    let pieces: [String]
    let isExact: Bool
  }

  private var entries: [String: [Entry]] = [:]

  /// Adds a phrase to look for.
  mutating func add(_ phrase: String, tag: Tag) {
    let pieces = phrase.split { $0 == " " || $0 == "-" || $0 == "/" }.map(String.init)
    guard let first = pieces.first else { return }
    let isExact = phrase.contains(where: \.isUppercase)
    entries[Word.folded(first), default: []].append(
      Entry(
        tag: tag, phrase: phrase, pieces: isExact ? pieces : pieces.map(Word.folded),
        isExact: isExact))
  }

  /// Whether nothing is looked for.
  var isEmpty: Bool { entries.isEmpty }

  /// Returns the phrases of a text, the longest where several begin at one word.
  func matches(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    var index = 0
    let pieces = passage.pieces
    while index < pieces.count {
      let found = entries[pieces[index].lower]?.filter { holds($0, at: index, in: pieces) }
      if let longest = found?.max(by: { $0.pieces.count < $1.pieces.count }) {
        let end = index + longest.pieces.count
        matches.append(Match(tag: longest.tag, phrase: longest.phrase, pieces: index..<end))
        index = end
      } else {
        index += 1
      }
    }
    return matches
  }

  private func holds(_ entry: Entry, at start: Int, in pieces: [Passage.Piece]) -> Bool {
    guard start + entry.pieces.count <= pieces.count else { return false }
    for (offset, wanted) in entry.pieces.enumerated() {
      let piece = pieces[start + offset]
      if offset > 0 && piece.isApart { return false }
      guard entry.isExact ? Self.bare(piece.text) == wanted : piece.lower == wanted else {
        return false
      }
    }
    return true
  }

  private static func bare(_ text: String) -> String {
    text.hasSuffix("'s") || text.hasSuffix("’s") ? String(text.dropLast(2)) : text
  }
}
