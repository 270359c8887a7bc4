/// Tells names of bodies, laws and organisations from common words by their capitals.
enum Names {
  /// Whether words belong to a longer name, such as "National Institute on Drug Abuse".
  ///
  /// Of a phrase that is a name itself, a capital right beside it makes a longer one.
  static func holds(_ words: Range<Int>, in passage: Passage, isName: Bool) -> Bool {
    let all = passage.words
    let before = neighbour(before: words.lowerBound, in: passage)
    let after =
      words.upperBound < all.count && all[words.upperBound - 1].after.isEmpty
      && all[words.upperBound].before.isEmpty && all[words.upperBound].isCapitalised
    if isName {
      return before || after || isInBrackets(words, in: passage)
        || followsForm(words.lowerBound, in: passage)
    }
    guard !isTitleCased(at: words.lowerBound, in: passage) else { return false }
    guard all[words].allSatisfy({ $0.isCapitalised || $0.lower.utf8.count < 4 }) else {
      return false
    }
    return !passage.beginsSentence(words.lowerBound) || after
      || words.count > 1
  }

  /// Whether a name stands right before, joined by a blank or by "of", "on", "and".
  private static func neighbour(before start: Int, in passage: Passage) -> Bool {
    guard start > 0, passage.words[start].before.isEmpty,
      passage.words[start - 1].after.isEmpty, !passage.beginsSentence(start)
    else { return false }
    let before = passage.words[start - 1]
    return before.isCapitalised && !passage.beginsSentence(start - 1)
      && !before.isAllCapitals && !titles.contains(before.lower)
  }

  private static let titles: Set<String> = [
    "president", "minister", "northern", "southern", "eastern", "western", "north", "south",
    "east", "west", "in", "the",
  ]

  /// "Islamic Republic of Iran" is the long name of a State.
  private static func followsForm(_ start: Int, in passage: Passage) -> Bool {
    guard start > 1, passage.words[start - 1].lower == "of" else { return false }
    return ["Republic", "State", "Kingdom", "Federation"].contains(passage.words[start - 2].text)
  }

  /// "Iran (Islamic Republic of)" and "Netherlands (Kingdom of the)" are names of States.
  private static func isInBrackets(_ words: Range<Int>, in passage: Passage) -> Bool {
    guard words.upperBound + 1 < passage.words.count, passage.words[words.upperBound].opensBracket
    else { return false }
    return passage.words[words.upperBound...].prefix(5).contains { $0.lower == "of" }
  }

  /// In a heading in which most words have capitals, capitals tell nothing.
  private static func isTitleCased(at word: Int, in passage: Passage) -> Bool {
    guard let sentence = passage.sentence(of: word) else { return false }
    let long = passage.words[passage.sentences[sentence]].filter { $0.text.utf8.count > 3 }
    return long.count >= 3 && long.count { $0.isCapitalised } * 10 >= long.count * 9
      && passage.role == .title
  }
}
