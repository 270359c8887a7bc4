import Knowledge

extension ID where Subject == Concept {
  /// The aspect of the entries that say what a thing is.
  static let explanation: ID<Concept> = "what"
}

extension Question {
  private static let smallWords: Set<String> = [
    "a", "an", "the", "this", "that", "is", "about", "le", "la", "les", "l", "el", "los", "las",
  ]

  private static let openings: Set<String> = ["so", "and", "then", "but", "et", "y"]

  /// The concept a question names, where it holds nothing else but small words: "CND", "what is the
  /// CND?", "about the CND".
  ///
  /// A name alone asks what it is. All entries on a body share that word, so that the nearness of
  /// their phrasings says little.
  var bareName: Unit? {
    let parts = units.filter { $0.concept != .explanation }
    // "and the HLPF?" goes on from what was said; "so what is the HLPF?" does not.
    let small = parts.count < units.count ? Self.smallWords.union(Self.openings) : Self.smallWords
    let names = parts.filter { !small.isSuperset(of: $0.typed) }
    guard names.count == 1, names[0].concept != nil, names[0].kind != .aspect,
      units.allSatisfy({ $0.origin == .typed })
    else { return nil }
    return names[0]
  }
}

extension [Ranked] {
  /// Returns the place of the entry that says what a concept is: that on the fewest other things, and
  /// of several the best; nothing where there is none.
  ///
  /// An entry about a body names it first, an entry about something of a body second.
  func explanation(of name: Unit) -> Int? {
    let explaining = indices.filter { place in
      let entry = self[place]
      return entry.aspect == .explanation
        && (name.kind == .body ? entry.about.first == name.concept : entry.isAbout(name))
    }
    return explaining.min { (self[$0].about.count, $0) < (self[$1].about.count, $1) }
  }
}

extension Ranked {
  fileprivate func isAbout(_ name: Unit) -> Bool {
    about.contains { $0 == name.concept }
  }
}
