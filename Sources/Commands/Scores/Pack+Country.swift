import Conversation
import Knowledge
import Understanding

extension Pack {
  /// Returns the country somebody names, in English, French or Spanish.
  ///
  /// - Throws: `ScoreError`, naming the nearest, where none or several may be meant.
  func country(named name: String) throws -> Concept {
    let shared = try StateNames.sharing(name).compactMap { try concept($0)?.name }
    guard shared.isEmpty else {
      throw ScoreError.severalCountries(name: name, names: shared)
    }
    let phrase = namePhrase(name)
    if let (id, kind) = try concepts(named: [phrase])[phrase], kind == .country,
      let country = try concept(id)
    {
      return country
    }
    let same = try concepts(of: .country).first { namePhrase($0.name) == phrase }
    if let same, !phrase.isEmpty { return same }
    throw ScoreError.unknownCountry(name: name, nearest: try StateNames.near(name, in: self))
  }
}
