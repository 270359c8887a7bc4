/// What the understanding looks up in a pack to find entries by their words.
///
/// The rows are made by `Understanding` when a pack is built; the pack only stores them. An entry is
/// named by its number: its place in the library, counted from one.
package struct SearchIndex: Equatable, Sendable {
  /// One way to ask for an entry.
  package struct Phrasing: Equatable, Sendable {
    /// The number of the entry.
    package let entry: Int
    /// Which of the entry's phrasings it was expanded from.
    package let pattern: Int
    /// The phrasing as a person would type it.
    package let text: String
    /// The words and concepts it stands for; equal keys mean the same question.
    package let key: String
    /// Its units in order; `~` marks a word that stands within the name of a concept.
    package let units: [String]
    /// The weights of its units added up, words within names apart.
    package var mass = 0.0

    /// Creates a phrasing.
    package init(entry: Int, pattern: Int, text: String, key: String, units: [String]) {
      self.entry = entry
      self.pattern = pattern
      self.text = text
      self.key = key
      self.units = units
    }
  }

  /// The words of an entry outside its phrasings.
  package struct Fields: Equatable, Sendable {
    /// The number of the entry.
    package let entry: Int
    /// The units of its title, its concepts and its aspect among them.
    package let title: [String]
    /// The units of the answer in one line.
    package let short: [String]
    /// The units of the answer at length.
    package let answer: [String]
    /// What each word of a question takes from an entry for being asked for in many words: two
    /// entries are told apart by how much a word says of each, not by who has more words.
    package var breadth = 0.0

    /// Creates the fields of an entry.
    package init(entry: Int, title: [String], short: [String], answer: [String]) {
      self.entry = entry
      self.title = title
      self.short = short
      self.answer = answer
    }
  }

  /// That an entry has a unit.
  package struct Posting: Equatable, Sendable {
    /// The stem of a word, or `#` and the id of a concept.
    package let unit: String
    /// The number of the entry.
    package let entry: Int
    /// How much the unit speaks for the entry: the more, the oftener the entry is asked for with it.
    package let worth: Double

    /// Creates a posting.
    package init(unit: String, entry: Int, worth: Double) {
      self.unit = unit
      self.entry = entry
      self.worth = worth
    }
  }

  /// What is known of a word as people type it.
  package struct Word: Hashable, Sendable {
    /// What a word is to the understanding.
    package enum Class: String, Sendable {
      /// The entries use it; a misspelling may be corrected to it.
      case vocabulary
      /// A correct word of a language, never to be corrected.
      case dictionary
      /// It says little about what is asked.
      case stopword
      /// It says nothing about what is asked.
      case filler
    }

    /// The word, folded.
    package let text: String
    /// What it is to the understanding.
    package let `class`: Class
    /// The code of the language it belongs to.
    package let language: String
    /// How often the entries use it.
    package let count: Int

    /// Creates a word.
    package init(text: String, class: Class, language: String, count: Int = 0) {
      self.text = text
      self.class = `class`
      self.language = language
      self.count = count
    }
  }

  /// A phrase of another language with the English words it stands for.
  package struct Gloss: Hashable, Sendable {
    /// The code of the language.
    package let language: String
    /// The normalised phrase of that language.
    package let phrase: String
    /// The English words that are read in its place.
    package let english: String

    /// Creates a gloss.
    package init(language: String, phrase: String, english: String) {
      self.language = language
      self.phrase = phrase
      self.english = english
    }
  }

  /// The ways to ask, of all entries.
  package var phrasings: [Phrasing] = []
  /// The words of titles and answers, one row for each entry.
  package var fields: [Fields] = []
  /// Which entries have which units.
  package var postings: [Posting] = []
  /// How much each unit tells entries apart: more for rarer ones.
  package var weights: [String: Double] = [:]
  /// The weight of a word that no entry uses, which no unit exceeds.
  package var unknownWeight = 1.0
  /// The most each unit says for any entry.
  package var most: [String: Double] = [:]
  /// The concepts that normalised phrases name.
  package var aliases: [String: ID<Concept>] = [:]
  /// What is known of words, in all languages.
  package var words: [Word] = []
  /// Words of the vocabulary by what is left of them when letters are deleted.
  package var deletions: [String: Set<String>] = [:]
  /// What phrases of other languages stand for.
  package var glosses: [Gloss] = []
  /// The stems that mean the same here, by the stem that stands for it.
  package var synonyms: [String: String] = [:]

  /// Creates an empty index.
  package init() {}
}
