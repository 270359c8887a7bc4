/// A figure that counts people or shares, and what is said about where it comes from.
struct CountedFigure {
  /// The words of the figure: "214 people", "30 per cent".
  let words: Range<Int>
  /// Whether its sentence or the next one names a source.
  let hasSource: Bool
  /// Whether a year stands near it.
  let hasYear: Bool
  /// Whether a note is marked near it.
  let hasNote: Bool

  /// Returns the first figure of each sentence of a passage.
  static func all(in passage: Passage) -> [CountedFigure] {
    passage.sentences.indices.compactMap { index in
      let sentence = passage.sentences[index]
      guard let words = sentence.lazy.compactMap({ figure(at: $0, in: passage) }).first else {
        return nil
      }
      let near =
        sentence
        .lowerBound..<passage.sentences[min(index + 1, passage.sentences.count - 1)]
        .upperBound
      let wide = passage.sentences[max(0, index - 1)].lowerBound..<near.upperBound
      return CountedFigure(
        words: words, hasSource: passage.words[near].contains { names(source: $0) },
        hasYear: passage.words[wide].contains { tells(year: $0) },
        hasNote: passage.words[near].contains { !$0.notes.isEmpty })
    }
  }

  private static func figure(at index: Int, in passage: Passage) -> Range<Int>? {
    let words = passage.words
    guard let number = words[index].number, words[index].year == nil,
      !words[index].isQuoted
    else { return nil }
    if words[index].after.hasPrefix("%") { return index..<(index + 1) }
    guard words[index].after.isEmpty else { return nil }
    let rest = words[(index + 1)...].prefix(4)
    for (offset, word) in rest.enumerated() {
      let end = index + 2 + offset
      if word.lower == "percent"
        || word.lower == "per" && end < words.count
          && words[end].lower == "cent"
      {
        return index..<(word.lower == "per" ? end + 1 : end)
      }
      if people.contains(word.lower), number >= 20 || rest.first?.lower == "million" {
        return index..<end
      }
      guard word.after.isEmpty, !stops.contains(word.lower) else { return nil }
    }
    return nil
  }

  private static let people: Set<String> = [
    "people", "persons", "women", "men", "children", "girls", "boys", "deaths", "cases",
    "prisoners", "patients", "arrests", "executions", "killings", "families", "households",
    "detainees", "adolescents", "adults", "farmers", "overdoses", "infections", "prisons",
  ]

  private static let stops: Set<String> = [
    "of", "to", "in", "and", "or", "years", "days", "months", "hours", "words", "minutes", "weeks",
  ]

  private static func names(source word: Word) -> Bool {
    if word.isAddress || sources.contains(word.lower) { return true }
    return word.isAllCapitals && word.text.utf8.count > 3 && !Acronym.common.contains(word.text)
      || word.text == "WHO"
  }

  private static let sources: Set<String> = [
    "according", "report", "reports", "reported", "survey", "surveys", "surveyed", "study",
    "studies", "statistics", "data", "census", "estimates", "estimate", "estimated", "documented",
    "counted", "recorded", "registered", "found", "finds", "finding", "findings", "registry",
    "ministry", "rapporteur", "interviewed", "interviews", "research", "review", "source",
    "commissioner", "we", "our", "indicator", "indicators", "officially", "published", "records",
    "committee", "bureau", "office", "ombudsman", "ibid",
  ]

  private static func tells(year word: Word) -> Bool {
    if word.year != nil || words.contains(word.lower) { return true }
    return word.text.utf8.count > 4 && word.text.utf8.count < 12
      && word.text.split { "–-/".contains($0) }.contains { part in
        part.utf8.count == 4 && Int(part).map { 1900...2100 ~= $0 } == true
      }
  }

  private static let words: Set<String> = [
    "today", "currently", "now", "annually", "yearly", "daily", "year", "years", "decade",
    "decades", "since", "month", "months", "week", "yesterday",
  ]
}
