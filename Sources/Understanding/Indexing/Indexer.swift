import Glibc
package import Knowledge

/// Makes the index of a library: the units of every phrasing and field, and what they weigh.
package struct Indexer {
  /// The most phrasings a pattern of the mini language is expanded to.
  static let mostExpansions = 12
  /// How much of its weight a small word keeps.
  static let smallWordShare = 0.15

  /// How much more the name of a concept counts than a word that is as rare.
  static let conceptShare = 1.3

  private let library: Library
  private let lexicon: LibraryLexicon
  private let core: Core<LibraryLexicon>
  private let names: [ID<Concept>: String]

  /// Prepares the index of a library.
  package init(_ library: Library) {
    self.library = library
    lexicon = LibraryLexicon(library)
    core = Core(lexicon: lexicon, unknownWeight: 1, unknownMost: 1)
    names = Dictionary(library.concepts.map { ($0.id, $0.short) }) { first, _ in first }
  }

  /// Returns the index.
  package func index() throws -> SearchIndex {
    var index = SearchIndex()
    var vocabulary: [String: Int] = [:]
    for (number, entry) in zip(1..., zip(library.entries, library.answers())) {
      let (entry, answer) = entry
      for (pattern, phrasing) in phrasings(of: entry) {
        let question = try core.question(core.reading(phrasing))
        guard !question.units.isEmpty else { continue }
        index.phrasings.append(
          SearchIndex.Phrasing(
            entry: number, pattern: pattern, text: phrasing, key: question.key,
            units: question.units.flatMap(\.written)))
        vocabulary.count(wordsOf: phrasing) { lexicon.isCorrect($0) }
      }
      index.fields.append(
        SearchIndex.Fields(
          entry: number,
          title: try units(answer.title) + entry.about.map { "#" + $0.text }
            + [entry.aspect].compactMap { $0.map { "#" + $0.text } },
          short: try units(answer.short), answer: try units(answer.full)))
      for text in [answer.title, answer.short, answer.full] { vocabulary.count(wordsOf: text) }
    }
    index.aliases = lexicon.aliases
    for name in lexicon.englishNames { vocabulary.count(wordsOf: name) }
    index.words = lexicon.allWords(vocabulary: vocabulary)
    for word in vocabulary.keys {
      for remainder in Deletions.remainders(of: word) {
        index.deletions[remainder, default: []].insert(word)
      }
    }
    index.glosses = lexicon.allGlosses
    index.synonyms = lexicon.synonymsByStem
    weigh(&index)
    Evidence(of: index).note(in: &index)
    return index
  }

  /// Returns the ways to ask for an entry, in all languages, its title among them, each with the
  /// number of the pattern it comes from.
  private func phrasings(of entry: Entry) -> [(pattern: Int, text: String)] {
    let asks = entry.asks + [entry.title] + (library.furtherAsks[entry.id] ?? [])
    return asks.enumerated().flatMap { number, ask -> [(pattern: Int, text: String)] in
      guard ask != entry.title, let pattern = try? PhrasePattern(ask) else {
        return [(number, ask)]
      }
      return pattern.expansions(limit: Self.mostExpansions) { names[$0] ?? $0.text }
        .map { (number, $0) }
    }
  }

  private func units(_ text: String) throws -> [String] {
    try core.question(core.reading(text)).units.flatMap(\.written)
  }

  /// Weighs the units by how few entries use them.
  private func weigh(_ index: inout SearchIndex) {
    var users: [String: Set<Int>] = [:]
    // Words that only the answer has are no mark of an entry: they make no other rarer.
    for phrasing in index.phrasings {
      for unit in phrasing.units { users[unit.key, default: []].insert(phrasing.entry) }
    }
    for fields in index.fields {
      for unit in fields.title + fields.short { users[unit.key, default: []].insert(fields.entry) }
    }
    for fields in index.fields {
      for unit in fields.answer where users[unit.key] == nil { users[unit.key] = [fields.entry] }
    }
    let total = Double(library.entries.count)
    let aspects = Set(library.concepts.filter { $0.kind == .aspect }.map { "#" + $0.id.text })
    let weight = { (users: Double) in 1 + log1p((total - users + 0.5) / (users + 0.5)) }
    for (unit, entries) in users {
      let share = lexicon.isSmall(stem: unit) ? Self.smallWordShare : 1
      let isName = unit.hasPrefix("#") && !aspects.contains(unit)
      index.weights[unit] =
        weight(Double(entries.count)) * share * (isName ? Self.conceptShare : 1)
    }
    for unit in lexicon.smallStems where index.weights[unit] == nil {
      index.weights[unit] = weight(0) * Self.smallWordShare
    }
    for place in index.phrasings.indices {
      index.phrasings[place].mass = index.phrasings[place].units.reduce(0) { mass, unit in
        unit.hasPrefix("~") ? mass : mass + (index.weights[unit] ?? 0)
      }
    }
    index.unknownWeight = weight(0)
  }
}

extension String {
  /// The unit without the mark of a part.
  var key: String {
    hasPrefix("~") ? String(dropFirst()) : self
  }
}

extension [String: Int] {
  /// Counts the words of a text that are long enough to be corrected to.
  ///
  /// Of phrasings only correct words count: curators write down misspellings on purpose.
  fileprivate mutating func count(
    wordsOf text: String, where isWanted: (String) -> Bool = { _ in true }
  ) {
    for token in Token.words(of: text)
    where token.text.count >= 4 && token.text.allSatisfy(\.isLetter) && isWanted(token.text) {
      self[token.text, default: 0] += 1
    }
  }
}
