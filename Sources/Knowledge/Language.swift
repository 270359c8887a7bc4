/// The words of one language that the understanding needs.
package struct Language: Equatable, Sendable {
  /// The code of ISO 639-1, such as `fr`.
  package let code: String
  /// Words that say little about what is asked: articles, prepositions, pronouns.
  package let stopwords: [String]
  /// Words of politeness and chatter that say nothing about what is asked.
  package let fillers: [String]
  /// Words and phrases with the English words they stand for; empty for English itself.
  package let glossary: [String: String]
  /// Groups of words that mean the same here; the first stands for all.
  package let synonyms: [[String]]
  /// Correct words of the language that must not be taken for misspellings of ours.
  package let dictionary: [String]

  /// Creates a language.
  package init(
    code: String, stopwords: [String], fillers: [String], glossary: [String: String],
    synonyms: [[String]], dictionary: [String]
  ) {
    self.code = code
    self.stopwords = stopwords
    self.fillers = fillers
    self.glossary = glossary
    self.synonyms = synonyms
    self.dictionary = dictionary
  }
}
