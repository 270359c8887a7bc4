import Conversation
import Knowledge

extension Pack {
  /// Returns the country somebody names, in English, French or Spanish.
  ///
  /// - Throws: `ScoreError`, naming the nearest, where none or several may be meant.
  func country(named name: String) throws -> Concept {
    let shared = try StateNames.sharing(name).compactMap { try concept($0)?.name }
    guard shared.isEmpty else {
      throw ScoreError.severalCountries(name: name, names: shared)
    }
    if let country = try StateNames.state(exactly: name, in: self) { return country }
    throw ScoreError.unknownCountry(name: name, nearest: try StateNames.near(name, in: self))
  }
}
