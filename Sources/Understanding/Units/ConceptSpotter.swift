import Knowledge

/// Finds the names of concepts in a row of words, the longest first, in every language at once.
struct ConceptSpotter {
  /// The most words a name has.
  static let longestName = 8

  /// A name found, or a word that belongs to none.
  enum Piece {
    case concept(ID<Concept>, Concept.Kind, words: [Token])
    case word(Token)
  }

  /// Returns the key under which a name is looked up.
  ///
  /// An acronym that is a common word too ("WHO") is found in capitals only, under a key of its own.
  static func key(_ words: [String], inCapitals: Bool = false) -> String {
    (inCapitals ? "^" : "") + words.joined(separator: " ")
  }

  /// Returns the names and words of a text, in order.
  static func pieces(of tokens: [Token], in lexicon: some Lexicon) throws -> [Piece] {
    // A line that is all in capitals says nothing, but for an acronym that stands alone.
    let someLowercase = tokens.count == 1 || tokens.contains { !$0.isCapitals }
    var keys: Set<String> = []
    for start in tokens.indices {
      for end in start..<min(start + longestName, tokens.count) {
        keys.insert(key(tokens[start...end].map(\.text)))
      }
      if tokens[start].isCapitals, someLowercase {
        keys.insert(key([tokens[start].text], inCapitals: true))
      }
    }
    let found = try lexicon.concepts(named: Array(keys))
    var pieces: [Piece] = []
    var start = tokens.startIndex
    search: while start < tokens.endIndex {
      for end in (start..<min(start + longestName, tokens.count)).reversed() {
        let words = Array(tokens[start...end])
        let capitals = words.count == 1 && words[0].isCapitals && someLowercase
        let hit =
          (capitals ? found[key(words.map(\.text), inCapitals: true)] : nil)
          ?? found[key(words.map(\.text))]
        if let hit {
          pieces.append(.concept(hit.id, hit.kind, words: words))
          start = end + 1
          continue search
        }
      }
      pieces.append(.word(tokens[start]))
      start += 1
    }
    return pieces
  }
}
