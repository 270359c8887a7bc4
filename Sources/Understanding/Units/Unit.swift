package import Knowledge

/// A part of a question that is compared as one: a word, or the name of a concept.
package struct Unit: Equatable, Sendable {
  /// Where a unit comes from.
  package enum Origin: Equatable, Sendable {
    /// It stands in the question.
    case typed
    /// It was not typed; the turn before was about it.
    case inherited
  }

  /// The stem of a word, or `#` and the id of a concept.
  package let key: String
  /// The stems of the words that name the concept; empty for a word.
  package let parts: [String]
  /// The folded words it was read from.
  package let typed: [String]
  /// The concept, where it is one, with its kind.
  package let concept: ID<Concept>?
  /// The kind of the concept, where it is one.
  package let kind: Concept.Kind?
  /// Whether it was typed or taken from the turn before.
  package let origin: Origin

  /// Creates a unit for a word.
  init(word: String, stem: String) {
    key = stem
    parts = []
    typed = [word]
    concept = nil
    kind = nil
    origin = .typed
  }

  /// Creates a unit for a concept.
  init(
    concept: ID<Concept>, kind: Concept.Kind, parts: [String], typed: [String],
    origin: Origin = .typed
  ) {
    key = "#" + concept.text
    self.parts = parts
    self.typed = typed
    self.concept = concept
    self.kind = kind
    self.origin = origin
  }

  /// Returns the unit as one that a later question inherits.
  package var inherited: Unit {
    Unit(self, origin: .inherited)
  }

  private init(_ unit: Unit, origin: Origin) {
    key = unit.key
    parts = unit.parts
    typed = unit.typed
    concept = unit.concept
    kind = unit.kind
    self.origin = origin
  }

  /// Creates a unit for a concept that an answer was about.
  package init(inheriting concept: Concept) {
    self.init(
      concept: concept.id, kind: concept.kind, parts: [], typed: [], origin: .inherited)
  }

  /// The unit as it is written in the index: the key, and its parts marked as such.
  var written: [String] {
    [key] + parts.map { "~" + $0 }
  }
}
