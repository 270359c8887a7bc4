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
    if isName { return before || after || isInBrackets(words, in: passage) }
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

extension WordingRule {
  /// The rule as findings give it.
  var asRule: DocumentRule {
    let words = avoid.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
    return DocumentRule(
      text: "Instead of \(words): \(prefer)." + (note.map { " \($0)" } ?? ""), source: source,
      status: status)
  }
}

extension WordingSearch.Match {
  /// How often the words are used, where that is more than once.
  var times: String {
    count > 1 ? " (\(count) times in the text)" : ""
  }
}

extension DraftCheck {
  /// Creates a check for words to avoid of one kind.
  init(
    _ name: String, looksFor: String, weight: Finding.Weight, kind: WordingRule.Kind,
    languages: [String] = .english, keepsQuoted: Bool = false,
    better: @escaping @Sendable (WordingSearch.Match) -> String = { $0.rule.prefer },
    message: @escaping @Sendable (WordingSearch.Match) -> String,
    isMeant: @escaping @Sendable (WordingSearch.Match) -> Bool = { _ in true }
  ) {
    self.init(
      name, looksFor: looksFor, weight: weight, rule: .advice("words are chosen with care."),
      languages: languages
    ) { document in
      WordingSearch(kind, of: document.wording, keepsQuoted: keepsQuoted).matches(in: document)
        .filter(isMeant).map { match in
          Hit(
            message(match), do: "Write: \(better(match)).", in: match.passage,
            words: match.words, rule: match.rule.asRule)
        }
    }
  }
}
