/// Everything a knowledge folder holds, read and checked.
package struct Library: Equatable, Sendable {
  package var concepts: [Concept]
  package var sources: [Source]
  package var facts: [Fact]
  package var entries: [Entry]
  package var languages: [Language]
  /// Further phrasings by entry, from the translations.
  package var translatedAsks: [ID<Entry>: [String]]
  /// The weights of the confidence by name, where they were fitted to tests; else empty.
  package var calibration: [String: Double]

  /// Creates a library; each list may be left out.
  package init(
    concepts: [Concept] = [], sources: [Source] = [], facts: [Fact] = [], entries: [Entry] = [],
    languages: [Language] = [], translatedAsks: [ID<Entry>: [String]] = [:],
    calibration: [String: Double] = [:]
  ) {
    self.concepts = concepts
    self.sources = sources
    self.facts = facts
    self.entries = entries
    self.languages = languages
    self.translatedAsks = translatedAsks
    self.calibration = calibration
  }
}
