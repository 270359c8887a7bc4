import Knowledge

/// What the reading of a question needs to know about words.
///
/// There are two: the one in a pack, asked for every question, and the one in memory that a pack is
/// built with. Both give the same units for the same text.
protocol Lexicon {
  /// Returns the concepts that phrases name.
  func concepts(
    named phrases: [String]
  ) throws -> [String: (id: ID<Concept>, kind: Concept.Kind)]
  /// Returns what is known of words.
  func words(_ spellings: [String]) throws -> [SearchIndex.Word]
  /// Returns the words of the vocabulary that leave one of the remainders.
  func vocabulary(leaving remainders: [String]) throws -> [SearchIndex.Word]
  /// Returns the English words that phrases of a language stand for.
  func glosses(of phrases: [String], in language: String) throws -> [String: String]
  /// Returns the languages there are words of.
  func languages() throws -> [String]
  /// Returns the stems that stand for others of the same meaning.
  func synonyms(of stems: [String]) throws -> [String: String]
  /// Returns what is known of units that entries use.
  func units(_ units: [String]) throws -> [String: Pack.UnitFigures]
}

extension Pack: Lexicon {}
