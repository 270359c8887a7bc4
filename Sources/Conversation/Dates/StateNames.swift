package import Knowledge
package import Understanding

/// The names of States, as far as they are not clear by themselves.
package enum StateNames {
  /// Names that two States share, or that a State shares with something else.
  private static let shared: [String: [ID<Concept>]] = [
    "congo": ["country-cod", "country-cog"], "korea": ["country-kor", "country-prk"],
    "corée": ["country-kor", "country-prk"], "coree": ["country-kor", "country-prk"],
    "corea": ["country-kor", "country-prk"],
  ]

  /// Returns the States that share a name; none where it is no shared name.
  package static func sharing(_ name: String) -> [ID<Concept>] {
    shared[name.lowercased()] ?? []
  }

  /// Returns the State that a name or an ISO code stands for, in English, French or Spanish; nothing where
  /// it is spelled otherwise.
  package static func state(exactly name: String, in pack: Pack) throws -> Concept? {
    if let concept = try pack.concept(ID("country-" + name.lowercased())) { return concept }
    let phrase = namePhrase(name)
    guard !phrase.isEmpty else { return nil }
    if let (id, kind) = try pack.concepts(named: [phrase])[phrase], kind == .country {
      return try pack.concept(id)
    }
    return try pack.concepts(of: .country).first { namePhrase($0.name) == phrase }
  }

  /// Returns the State that a name or an ISO code means, with what was corrected in it; nothing where it
  /// means none, or says more than a name ("not Kenya", "Kenya and Uganda").
  package static func state(
    named name: String, _ interpreter: Interpreter, in pack: Pack
  ) throws -> (state: Concept, corrections: [(typed: String, read: String)])? {
    if let state = try state(exactly: name, in: pack) { return (state, []) }
    for spelling in [name, name.prefix(1).uppercased() + name.dropFirst()] {
      let question = try interpreter.question(spelling)
      guard let first = question.concepts(.country).first, let concept = try pack.concept(first),
        question.contentUnits.count == 1,
        denials.isDisjoint(with: name.lowercased().split(separator: " "))
      else { continue }
      return (concept, question.corrections)
    }
    return nil
  }

  private static let denials: Set<Substring> = ["not", "no", "without", "outside"]

  /// Returns the names of States that share a name, else of those near a mistyped one, at most three.
  package static func near(_ name: String, in pack: Pack) throws -> [String] {
    let sharing = try sharing(name).compactMap { try pack.concept($0)?.name }
    guard sharing.isEmpty else { return sharing }
    let name = name.lowercased()
    let all = try pack.concepts(of: .country).map(\.name)
    return all.map { (name: $0, distance: editDistance($0.lowercased(), name)) }
      .filter { $0.distance <= max(2, name.count / 3) }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
      .prefix(3).map(\.name)
  }
}
