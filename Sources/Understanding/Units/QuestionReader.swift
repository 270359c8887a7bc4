package import Knowledge

/// Turns text into units: folded, corrected, translated word by word, concepts spotted, weighed.
package struct QuestionReader {
  private let core: Core<Pack>
  private let last = Last()

  /// What was read last: a line is read for its dates, for its words, and against the turn before.
  private final class Last {
    var text = ""
    var language: String?
    var reading: Core<Pack>.Reading?
  }

  /// Creates a reader that knows the words of a pack.
  package init(_ pack: Pack) throws {
    let unknownWeight = try pack.setting(.unknownWeight).flatMap(Double.init) ?? 1
    let unknownMost = try pack.setting(.unknownMost).flatMap(Double.init) ?? 1
    core = Core(lexicon: pack, unknownWeight: unknownWeight, unknownMost: unknownMost)
  }

  /// Returns a question as it is understood, with what it inherits from the turn before.
  ///
  /// The code of the language it is in can be given; else its small words tell. The symbol of a
  /// document that no entry names is read as its parts: `E/CN.7/2027/CRP.4` as a CRP of the CND.
  package func question(
    _ text: String, inheriting inherited: [Unit] = [], in language: String? = nil
  ) throws -> Question {
    let question = try core.question(reading(text, in: language), inheriting: inherited)
    let symbols = question.unknown.filter(\.isDocumentSymbol)
    guard !symbols.isEmpty else { return question }
    return try core.question(
      reading(text.separating(documentSymbols: symbols), in: language), inheriting: inherited)
  }

  private func reading(_ text: String, in language: String?) throws -> Core<Pack>.Reading {
    if let reading = last.reading, last.text == text, last.language == language { return reading }
    let reading = try core.reading(text, in: language)
    (last.text, last.language, last.reading) = (text, language, reading)
    return reading
  }
}

/// The reading itself, over any lexicon.
struct Core<Words: Lexicon> {
  let lexicon: Words
  let unknownWeight: Double
  let unknownMost: Double
  private let stemmer = Stemmer(language: "english")

  init(lexicon: Words, unknownWeight: Double, unknownMost: Double) {
    self.lexicon = lexicon
    self.unknownWeight = unknownWeight
    self.unknownMost = unknownMost
  }

  /// A text as it is read, before what it is asked against.
  struct Reading {
    /// All its units, in order.
    let all: [Unit]
    /// Those that say something, each once.
    let typed: [Unit]
    /// What misspelt words were read as.
    let corrections: [(typed: String, read: String)]
    /// The language it is written in.
    let language: String
  }

  /// Returns a text as it is read, in a language that is given or told by its small words.
  func reading(_ text: String, in given: String? = nil) throws -> Reading {
    var tokens = Token.words(of: text)
    let language = try given ?? language(of: tokens)
    tokens = try glossed(tokens, from: language)
    // The vocabulary is English: a French word must not be taken for a misspelt one.
    let corrections =
      language == "en" ? try Corrector(lexicon: lexicon).corrections(of: tokens, in: language) : [:]
    tokens = tokens.map { token in
      corrections[token.text].map { Token($0) } ?? token
    }
    let all = try units(of: tokens)
    let familiar = try lexicon.words(tokens.map(\.text))
    let classes = Set(familiar.filter { $0.class == .filler }.map(\.text))
    let telling = all.filter { !($0.typed.count == 1 && classes.contains($0.typed[0])) }
    return Reading(
      all: all, typed: (telling.isEmpty ? all : telling).withoutRepeats(by: \.key),
      corrections: corrections.isEmpty ? [] : tokensInOrder(corrections, of: text),
      language: language)
  }

  /// Returns a text that was read as a question, with what it inherits from the turn before.
  func question(_ reading: Reading, inheriting inherited: [Unit] = []) throws -> Question {
    let typed = reading.typed
    let units = typed + inherited.filter { unit in !typed.contains { $0.key == unit.key } }
    let known = try lexicon.units(units.flatMap { [$0.key] + $0.parts })
    return Question(
      units: units,
      weights: units.map { unit in
        (known[unit.key]?.weight ?? unknownWeight) * unit.share
      },
      figures: known, unknownMost: unknownMost,
      corrections: reading.corrections, language: reading.language,
      key: reading.all.map(\.key).joined(separator: " "),
      unknown: units.filter { known[$0.key] == nil }.flatMap(\.typed))
  }

  /// Returns the units of words that are spelt right and in English.
  func units(of tokens: [Token]) throws -> [Unit] {
    let synonyms = try lexicon.synonyms(of: tokens.map { stem($0.text) })
    let meaning = { (token: Token) in
      let stem = stem(token.text)
      return synonyms[stem] ?? stem
    }
    return try ConceptSpotter.pieces(of: tokens, in: lexicon).map { piece in
      switch piece {
      case .word(let token): Unit(word: token.text, stem: meaning(token))
      case .concept(let id, let kind, let words):
        Unit(concept: id, kind: kind, parts: words.map(meaning), typed: words.map(\.text))
      }
    }
  }

  private func stem(_ word: String) -> String {
    stemmer.stem(word)
  }

  /// Returns the language most of the words belong to; English where none tells.
  ///
  /// Acronyms do not vote: "UN" is no Spanish article. Words a language has a gloss for do.
  private func language(of tokens: [Token]) throws -> String {
    let someLowercase = tokens.contains { !$0.isCapitals }
    let voters = tokens.filter { !($0.isCapitals && someLowercase) }.map(\.text).withoutRepeats
    var votes: [String: Int] = [:]
    for word in Set(try lexicon.words(voters).filter { $0.class != .vocabulary }) {
      votes[word.language, default: 0] += word.class == .dictionary ? 1 : 2
    }
    for language in try lexicon.languages() where language != "en" {
      votes[language, default: 0] += try lexicon.glosses(of: voters, in: language).count
    }
    let english = votes["en"] ?? 0
    let other = votes.filter { $0.key != "en" && $0.value > max(english, 1) }
    return other.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "en"
  }

  /// Returns words with those of another language put into English, the longest phrases first.
  ///
  /// English has a glossary too: short forms ("govt", "ppl") with the words they stand for.
  private func glossed(_ tokens: [Token], from language: String) throws -> [Token] {
    // The short forms of English are short; names in other languages have many words.
    let longest = language == "en" ? 4 : 8
    var phrases: Set<String> = []
    for start in tokens.indices {
      for end in start..<min(start + longest, tokens.count) {
        phrases.insert(tokens[start...end].map(\.text).joined(separator: " "))
      }
    }
    let glosses = try lexicon.glosses(of: Array(phrases), in: language)
    guard !glosses.isEmpty else { return tokens }
    var result: [Token] = []
    var start = 0
    while start < tokens.count {
      let end = (start..<min(start + longest, tokens.count)).last {
        glosses[tokens[start...$0].map(\.text).joined(separator: " ")] != nil
      }
      if let end, let english = glosses[tokens[start...end].map(\.text).joined(separator: " ")] {
        result += english.split(separator: " ").map { Token(String($0)) }
        start = end + 1
      } else {
        result.append(tokens[start])
        start += 1
      }
    }
    return result
  }

  private func tokensInOrder(
    _ corrections: [String: String], of text: String
  ) -> [(typed: String, read: String)] {
    Token.words(of: text).map(\.text).withoutRepeats.compactMap { word in
      corrections[word].map { (word, $0) }
    }
  }
}

extension Unit {
  /// How much of its weight a unit keeps; less where it was not typed but inherited.
  fileprivate var share: Double {
    switch (origin, concept) {
    case (.typed, _): 1
    case (.inherited, .some): 0.6
    case (.inherited, nil): 0.35
    }
  }
}
