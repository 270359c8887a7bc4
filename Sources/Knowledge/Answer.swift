/// What an entry says, with its facts filled in and its sources gathered.
package struct Answer: Equatable, Sendable {
  /// An entry that can be offered by its title.
  package struct Pointer: Equatable, Sendable {
    /// The entry offered.
    package let entry: ID<Entry>
    /// What the entry answers, in a few words.
    package let title: String

    /// Creates a pointer.
    package init(entry: ID<Entry>, title: String) {
      self.entry = entry
      self.title = title
    }
  }

  /// A day after which part of the answer is stale.
  package struct Expiry: Equatable, Sendable {
    /// The last day on which it can be told as current.
    package let day: Day
    /// What the fact that goes stale says.
    package let statement: String

    /// Creates an expiry.
    package init(day: Day, statement: String) {
      self.day = day
      self.statement = statement
    }
  }

  /// The entry that says it.
  package let entry: ID<Entry>
  /// What is answered, in a few words.
  package let title: String
  /// The answer in one line.
  package let short: String
  /// The answer at length, without its sources.
  package let full: String
  /// Whether it is of the subject Rostrum exists for.
  package let scope: Entry.Scope
  /// The concepts of the entry, the body first.
  ///
  /// A later question that leans on this one takes them over.
  package let about: [ID<Concept>]
  /// The oldest day on which one of its facts was compared with its source.
  package let asOf: RoughDay?
  /// The newest day on which one of its facts was compared with its source.
  package let checked: RoughDay?
  /// What the reader must be told about doubts, each once.
  package let caveats: [String]
  /// When its facts go stale, for those where that is known.
  package let expiries: [Expiry]
  /// Where its facts come from, each source once.
  package let sources: [Source]
  /// What people ask next.
  package let next: [Pointer]

  /// Creates an answer.
  package init(
    entry: ID<Entry>, title: String, short: String, full: String, scope: Entry.Scope,
    about: [ID<Concept>], asOf: RoughDay?, checked: RoughDay?, caveats: [String],
    expiries: [Expiry], sources: [Source], next: [Pointer]
  ) {
    self.entry = entry
    self.title = title
    self.short = short
    self.full = full
    self.scope = scope
    self.about = about
    self.asOf = asOf
    self.checked = checked
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
