import Knowledge

/// The lexicon of a library that has no pack yet.
struct LibraryLexicon: Lexicon {
  private(set) var aliases: [String: ID<Concept>] = [:]
  /// The names that stand in English questions; a misspelling may be corrected to their words.
  private(set) var englishNames: [String] = []
  private let hasDictionary: Bool
  private let kinds: [ID<Concept>: Concept.Kind]
  private var wordsBySpelling: [String: [SearchIndex.Word]] = [:]
  private var glossesByLanguage: [String: [String: String]] = [:]
  private(set) var synonymsByStem: [String: String] = [:]
  /// The stems of the small words of English.
  let smallStems: Set<String>

  init(_ library: Library) {
    kinds = Dictionary(library.concepts.map { ($0.id, $0.kind) }) { first, _ in first }
    hasDictionary = library.languages.contains { !$0.dictionary.isEmpty }
    let stemmer = Stemmer(language: "english")
    let english = library.languages.first { $0.code == "en" }
    smallStems = Set((english?.stopwords ?? []).map { stemmer.stem(folded($0)) })
    for group in english?.synonyms ?? [] {
      let stems = group.map { stemmer.stem(folded($0)) }
      for stem in stems.dropFirst() where stem != stems[0] { synonymsByStem[stem] = stems[0] }
    }
    for language in library.languages { add(language) }
    for concept in library.concepts { add(concept) }
    addOtherNumbers()
  }

  /// Lets a name be found in the plural too, or in the singular, where that names nothing else.
  private mutating func addOtherNumbers() {
    for (name, concept) in aliases.sorted(by: { $0.key < $1.key }) {
      guard let other = name.inOtherNumber, aliases[other] == nil,
        wordsBySpelling[other]?.contains(where: { $0.class != .dictionary }) != true
      else { continue }
      aliases[other] = concept
    }
  }

  private mutating func add(_ language: Language) {
    let classes: [(SearchIndex.Word.Class, [String])] = [
      (.stopword, language.stopwords), (.filler, language.fillers),
      (.dictionary, language.dictionary),
    ]
    for (kind, words) in classes {
      for word in words.flatMap({ Token.words(of: $0) }).map(\.text).withoutRepeats {
        wordsBySpelling[word, default: []].append(
          SearchIndex.Word(text: word, class: kind, language: language.code))
      }
    }
    for (phrase, english) in language.glossary.sorted(by: { $0.key < $1.key }) {
      let words = Token.words(of: phrase).map(\.text).joined(separator: " ")
      glossesByLanguage[language.code, default: [:]][words] = folded(english)
    }
  }

  private mutating func add(_ concept: Concept) {
    englishNames += [concept.name, concept.short] + (concept.aliases["en"] ?? [])
    let names = [concept.name, concept.short] + concept.aliases.values.flatMap(\.self)
    for name in concept.kind == .aspect ? Array(names.dropFirst(2)) : names {
      let tokens = Token.words(of: name)
      guard !tokens.isEmpty else { continue }
      let isAcronym =
        tokens.count == 1 && tokens[0].isCapitals && name.count <= 5
        && wordsBySpelling[tokens[0].text] != nil
      let key = ConceptSpotter.key(tokens.map(\.text), inCapitals: isAcronym)
      if aliases[key] == nil { aliases[key] = concept.id }
    }
  }

  /// Returns whether a unit is the stem of a small word.
  func isSmall(stem: String) -> Bool {
    smallStems.contains(stem)
  }

  /// Returns whether a word is a correct word of a language, as far as that can be told: without a
  /// dictionary every word is.
  func isCorrect(_ word: String) -> Bool {
    !hasDictionary || wordsBySpelling[word] != nil
  }

  /// Returns all words, those of the entries among them.
  func allWords(vocabulary: [String: Int]) -> [SearchIndex.Word] {
    let ours = vocabulary.map { word, count in
      SearchIndex.Word(text: word, class: .vocabulary, language: "en", count: count)
    }
    return (wordsBySpelling.values.flatMap(\.self) + ours).sorted {
      ($0.text, $0.class.rawValue, $0.language) < ($1.text, $1.class.rawValue, $1.language)
    }
  }

  /// All glosses, in order.
  var allGlosses: [SearchIndex.Gloss] {
    glossesByLanguage.flatMap { language, glosses in
      glosses.map { SearchIndex.Gloss(language: language, phrase: $0.key, english: $0.value) }
    }.sorted { ($0.language, $0.phrase) < ($1.language, $1.phrase) }
  }

  func concepts(
    named phrases: [String]
  ) throws -> [String: (id: ID<Concept>, kind: Concept.Kind)] {
    var found: [String: (id: ID<Concept>, kind: Concept.Kind)] = [:]
    for phrase in phrases {
      if let id = aliases[phrase], let kind = kinds[id] { found[phrase] = (id, kind) }
    }
    return found
  }

  func words(_ spellings: [String]) throws -> [SearchIndex.Word] {
    spellings.flatMap { wordsBySpelling[$0] ?? [] }
  }

  /// Nothing: what curators write is not corrected.
  func vocabulary(leaving remainders: [String]) throws -> [SearchIndex.Word] {
    []
  }

  func glosses(of phrases: [String], in language: String) throws -> [String: String] {
    let glosses = glossesByLanguage[language] ?? [:]
    return Dictionary(phrases.compactMap { phrase in glosses[phrase].map { (phrase, $0) } }) {
      first, _ in first
    }
  }

  func languages() throws -> [String] {
    glossesByLanguage.keys.sorted()
  }

  func synonyms(of stems: [String]) throws -> [String: String] {
    synonymsByStem
  }

  /// Nothing: the units are numbered and weighed when all are known.
  func units(_ units: [String]) throws -> [String: Pack.UnitFigures] {
    [:]
  }
}

extension String {
  /// A name in the plural if it is in the singular and the other way round, or nothing where English
  /// would not do that by an "s".
  fileprivate var inOtherNumber: String? {
    guard count > 4, allSatisfy({ $0.isLetter || $0 == " " || $0 == "-" }) else { return nil }
    if hasSuffix("ss") || hasSuffix("us") || hasSuffix("is") || hasSuffix("y") { return nil }
    return hasSuffix("s") ? String(dropLast()) : self + "s"
  }
}
