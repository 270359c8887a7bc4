import Knowledge

extension DraftCheck {
  /// A season used as a date, which is another time of the year in the other hemisphere.
  ///
  /// "Summer school" and "the Arab Spring" are no dates: a word of time must stand in front, or a
  /// year behind.
  static let season = DraftCheck(
    "season", looksFor: "seasons used as dates", weight: .look, kind: .season,
    message: { match in
      "'\(match.found)' is another time of the year in the other hemisphere\(match.times)."
    }, isMeant: isDate)

  private static func isDate(_ match: WordingSearch.Match) -> Bool {
    let words = match.passage.words
    if match.words.upperBound < words.count, words[match.words.upperBound].year != nil {
      return true
    }
    guard match.words.lowerBound > 0 else { return false }
    guard match.words.count == 1 else { return true }
    var before = match.words.lowerBound - 1
    if words[before].lower == "the", before > 0 { before -= 1 }
    let isFollowed =
      match.words.upperBound < words.count && words[match.words.upperBound - 1].after.isEmpty
      && ["school", "camp", "university", "course", "olympics", "up"]
        .contains(words[match.words.upperBound].lower)
    return !isFollowed && timeWords.contains(words[before].lower)
  }

  private static let timeWords: Set<String> = [
    "in", "this", "last", "next", "since", "until", "by", "during", "before", "after", "early",
    "late", "every", "each", "of", "previous", "coming", "from", "mid",
  ]
}
