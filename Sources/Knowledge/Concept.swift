/// A thing people name in questions: a body, an avenue, an aspect, a qualifier.
package struct Concept: Equatable, Sendable {
  /// What sort of thing a concept is.
  package enum Kind: String, CaseIterable, Sendable {
    /// An institution or process, such as the Commission on Narcotic Drugs.
    case body
    /// A way to engage at a body, such as a written statement.
    case avenue
    /// A subject, such as harm reduction.
    case topic
    /// What is asked of a subject, such as its length.
    case aspect
    /// What narrows a question, such as roster status.
    case qualifier
    /// A city or a building.
    case place
    /// A State, as reviews and delegations are named after it.
    case country
    /// A word of the meeting room.
    case term
  }

  /// The id, which phrasings write in braces.
  package let id: ID<Concept>
  /// What sort of thing it is.
  package let kind: Kind
  /// The full name shown to people.
  package let name: String
  /// The acronym or short form shown where room is scarce.
  package let short: String
  /// Everything people call it, by language code.
  package let aliases: [String: [String]]

  /// Creates a concept.
  package init(
    id: ID<Concept>, kind: Kind, name: String, short: String?, aliases: [String: [String]]
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.short = short ?? name
    self.aliases = aliases
  }
}
