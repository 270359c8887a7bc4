import Knowledge

/// Looks for words to avoid, leaving alone what is quoted, named or written as it should be.
struct WordingSearch {
  /// Words to avoid that were found.
  struct Match {
    /// The rule that speaks against them.
    let rule: WordingRule
    /// The words as they stand.
    let found: String
    /// The passage they stand in.
    let passage: Passage
    /// Their words.
    let words: Range<Int>
    /// How often they stand in the whole text, in all forms of one rule.
    var count: Int
  }

  private var search = PhraseSearch<Int>()
  private let rules: [WordingRule]
  private let keepsQuoted: Bool

  /// Prepares the rules of a kind; words in quotation marks are kept or left alone.
  init(_ kind: WordingRule.Kind, of rules: [WordingRule], keepsQuoted: Bool = false) {
    self.rules = rules.filter { $0.kind == kind }
    self.keepsQuoted = keepsQuoted
    for (index, rule) in self.rules.enumerated() {
      for phrase in rule.avoid { search.add(phrase, tag: index) }
    }
  }

  /// Returns the first place of each rule in a document, with how often it is broken.
  func matches(in document: CheckedDocument) -> [Match] {
    guard !search.isEmpty else { return [] }
    var matches: [Match] = []
    var places: [String: Int] = [:]
    for passage in document.passages where passage.isText || passage.role == .title {
      for match in search.matches(in: passage) {
        guard let found = stands(match, in: passage) else { continue }
        let key = "\(match.tag)"
        if let place = places[key] {
          matches[place].count += 1
        } else {
          places[key] = matches.count
          matches.append(found)
        }
      }
    }
    return matches
  }

  private func stands(_ match: PhraseSearch<Int>.Match, in passage: Passage) -> Match? {
    let pieces = passage.pieces[match.pieces]
    guard let first = pieces.first, let last = pieces.last else { return nil }
    let words = first.word..<(last.word + 1)
    let isName = match.phrase.contains(where: \.isUppercase)
    guard keepsQuoted || !passage.words[first.word].isQuoted, !passage.words[first.word].isAddress,
      !isPreferred(match, in: passage), !Names.holds(words, in: passage, isName: isName)
    else { return nil }
    return Match(
      rule: rules[match.tag], found: passage.phrase(words), passage: passage, words: words,
      count: 1)
  }

  private static func forms(of preferred: String) -> [[String]] {
    preferred.split { ";,".contains($0) }.map { form in
      form.split { " -/()'’".contains($0) }.map { Word.folded(String($0)) }
    }
  }

  /// Whether the words stand within what should be written: "Taiwan Province of China".
  private func isPreferred(_ match: PhraseSearch<Int>.Match, in passage: Passage) -> Bool {
    Self.forms(of: rules[match.tag].prefer).contains { form in
      guard form.count >= match.pieces.count else { return false }
      let starts = match.pieces.lowerBound - form.count...match.pieces.lowerBound
      return starts.contains { start in
        let range = start..<(start + form.count)
        guard start >= 0, range.upperBound <= passage.pieces.count,
          range.contains(match.pieces.lowerBound), range.upperBound >= match.pieces.upperBound
        else { return false }
        return zip(passage.pieces[range], form).allSatisfy { $0.lower == $1 }
      }
    }
  }
}
