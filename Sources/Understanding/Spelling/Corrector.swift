import Knowledge

/// Reads misspelt words as the words of our vocabulary they were meant to be.
///
/// A correction is always shown. Names, acronyms, numbers, quoted words and correct words of any
/// language are left alone: the reader must never wonder why the question was answered as another.
struct Corrector<Words: Lexicon> {
  let lexicon: Words

  /// Returns what unknown words should be read as, by the word that was typed.
  ///
  /// Words of another language do not count as known: Spanish has the "anual" that English has not.
  func corrections(of tokens: [Token], in language: String) throws -> [String: String] {
    let candidates = tokens.filter(\.mayBeMisspelt).map(\.text).withoutRepeats
    let words = try lexicon.words(candidates)
    let known = Set(words.filter { ["en", language].contains($0.language) }.map(\.text))
    let unknown = candidates.count { !known.contains($0) }
    // A line of mostly unknown words is in a language we do not know: leave it as it is.
    guard unknown < 3 || unknown * 2 < tokens.count else { return [:] }
    var corrections: [String: String] = [:]
    for word in candidates where !known.contains(word) {
      let near = try lexicon.vocabulary(leaving: Array(Deletions.remainders(of: word)))
      corrections[word] = best(for: word, among: near)
    }
    return corrections
  }

  private func best(for word: String, among near: [SearchIndex.Word]) -> String? {
    let limit = Deletions.mostEdits(forLength: word.count)
    let ranked = near.map { other in
      (
        word: other, distance: editDistance(word, other.text),
        otherStart: other.text.first == word.first ? 0 : 1
      )
    }.filter { $0.distance <= limit && $0.distance + $0.otherStart <= max(limit, 1) }
    return ranked.min {
      ($0.distance, $0.otherStart, -$0.word.count, $0.word.text)
        < ($1.distance, $1.otherStart, -$1.word.count, $1.word.text)
    }?.word.text
  }
}

extension Token {
  /// Whether it is an ordinary word, and long enough to tell what was meant.
  fileprivate var mayBeMisspelt: Bool {
    text.count >= 4 && !isQuoted && !(isCapitals && text.count <= 5)
      && text.allSatisfy(\.isLetter)
  }
}
