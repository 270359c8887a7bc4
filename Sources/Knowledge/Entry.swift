/// One answerable piece of knowledge, as a curator writes it.
package struct Entry: Equatable, Sendable {
  /// Whether Rostrum answers what the entry is about.
  package enum Scope: String, CaseIterable, Sendable {
    /// The subject Rostrum exists for.
    case inside
    /// Rostrum itself: greetings, what it can do, what it keeps.
    case about
    /// Something Rostrum does not answer; the text points to who does.
    case outside
  }

  /// The id, by which other entries and tests refer to it.
  package let id: ID<Entry>
  /// What the entry answers, in a few words.
  package let title: String
  /// The concepts it is about, the body first.
  package let about: [ID<Concept>]
  /// What is asked of them, where one aspect fits.
  package let aspect: ID<Concept>?
  /// How people ask for it, in the mini language of ``PhrasePattern``.
  package let asks: [String]
  /// The answer in one line, referring to facts.
  package let short: Template
  /// The answer at length, referring to facts.
  package let answer: Template
  /// Facts it rests on without quoting them.
  package let facts: [ID<Fact>]
  /// What people ask next.
  package let next: [ID<Entry>]
  /// Entries it must not be confused with.
  package let not: [ID<Entry>]
  /// Whether Rostrum answers what it is about.
  package let scope: Scope

  /// Creates an entry.
  package init(
    id: ID<Entry>, title: String, about: [ID<Concept>], aspect: ID<Concept>?, asks: [String],
    short: Template, answer: Template, facts: [ID<Fact>], next: [ID<Entry>], not: [ID<Entry>],
    scope: Scope
  ) {
    self.id = id
    self.title = title
    self.about = about
    self.aspect = aspect
    self.asks = asks
    self.short = short
    self.answer = answer
    self.facts = facts
    self.next = next
    self.not = not
    self.scope = scope
  }

  /// Returns the entry with other ways to ask for it.
  package func asked(_ asks: [String]) -> Entry {
    Entry(
      id: id, title: title, about: about, aspect: aspect, asks: asks, short: short, answer: answer,
      facts: facts, next: next, not: not, scope: scope)
  }

  /// The facts it cites, in the order of the text, each once.
  package var citedFacts: [ID<Fact>] {
    var seen: Set<ID<Fact>> = []
    let quoted = (short.places + answer.places).map { FactReference($0).fact }
    return (quoted + facts).filter { seen.insert($0).inserted }
  }
}
