/// What an entry says, with its facts filled in and its sources gathered.
package struct Answer: Equatable, Sendable {
  /// An entry that can be offered by its title.
  package struct Pointer: Equatable, Sendable {
    package let entry: ID<Entry>
    package let title: String

    /// Creates a pointer.
    package init(entry: ID<Entry>, title: String) {
      self.entry = entry
      self.title = title
    }
  }

  /// A day after which part of the answer is stale.
  package struct Expiry: Equatable, Sendable {
    package let day: Day
    package let statement: String

    /// Creates an expiry.
    package init(day: Day, statement: String) {
      self.day = day
      self.statement = statement
    }
  }

  package let entry: ID<Entry>
  package let title: String
  package let short: String
  package let full: String
  package let scope: Entry.Scope
  package let about: [ID<Concept>]
  /// The oldest day on which one of its facts was compared with its source.
  package let asOf: RoughDay?
  package let caveats: [String]
  package let expiries: [Expiry]
  package let sources: [Source]
  package let next: [Pointer]

  /// Creates an answer.
  package init(
    entry: ID<Entry>, title: String, short: String, full: String, scope: Entry.Scope,
    about: [ID<Concept>], asOf: RoughDay?, caveats: [String], expiries: [Expiry],
    sources: [Source], next: [Pointer]
  ) {
    self.entry = entry
    self.title = title
    self.short = short
    self.full = full
    self.scope = scope
    self.about = about
    self.asOf = asOf
    self.caveats = caveats
    self.expiries = expiries
    self.sources = sources
    self.next = next
  }

  /// Returns what has gone stale by a day, one line for each fact.
  package func stale(on today: Day) -> [String] {
    expiries.filter { $0.day < today }.map {
      "Out of date after \($0.day): \($0.statement)"
    }
  }
}
