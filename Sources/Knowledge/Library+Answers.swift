extension Library {
  /// Returns the answer of each entry, in the order of the entries.
  ///
  /// The library must have been checked: a reference that leads nowhere stays as it was written.
  package func answers() -> [Answer] {
    let facts = Dictionary(facts.map { ($0.id, $0) }) { first, _ in first }
    let sources = Dictionary(sources.map { ($0.id, $0) }) { first, _ in first }
    let titles = Dictionary(entries.map { ($0.id, $0.title) }) { first, _ in first }
    return entries.map { entry in
      let cited = entry.citedFacts.compactMap { facts[$0] }
      return Answer(
        entry: entry.id, title: entry.title,
        short: entry.short.filled { facts.text(of: FactReference($0)) },
        full: entry.answer.filled { facts.text(of: FactReference($0)) },
        scope: entry.scope, about: entry.about,
        asOf: cited.map(\.asOf).min(),
        checked: cited.map(\.asOf).max(),
        caveats: cited.compactMap { fact in fact.caveat(from: fact.source.flatMap { sources[$0] }) }
          .withoutBeginnings,
        expiries: cited.compactMap { fact in
          fact.expires.map { Answer.Expiry(day: $0, statement: fact.statement) }
        },
        sources: cited.compactMap(\.source).withoutRepeats.compactMap { sources[$0] },
        next: entry.next.compactMap { next in
          titles[next].map { Answer.Pointer(entry: next, title: $0) }
        })
    }
  }
}

extension [ID<Fact>: Fact] {
  /// Returns what a reference stands for, or nothing where it leads nowhere.
  func text(of reference: FactReference) -> String? {
    guard let fact = self[reference.fact] else { return nil }
    guard let value = reference.value else { return fact.statement }
    return fact.values[value]
  }
}

extension [String] {
  /// The texts in order, each once, without those that another only goes on from.
  fileprivate var withoutBeginnings: [String] {
    withoutRepeats.filter { text in !contains { $0 != text && $0.hasPrefix(text) } }
  }
}

extension Array {
  /// Returns the elements in order, the first of each key.
  package func withoutRepeats<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}

extension Array where Element: Hashable {
  /// The elements in order, each once.
  package var withoutRepeats: [Element] {
    withoutRepeats { $0 }
  }
}
