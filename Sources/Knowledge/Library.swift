/// Everything a knowledge folder holds, read and checked.
package struct Library: Equatable, Sendable {
  /// What people name in questions.
  package var concepts: [Concept]
  /// Where the facts come from.
  package var sources: [Source]
  /// What is known.
  package var facts: [Fact]
  /// What can be answered, in the order of the files.
  package var entries: [Entry]
  /// The words of each language.
  package var languages: [Language]
  /// Further phrasings by entry, those in other languages among them.
  package var furtherAsks: [ID<Entry>: [String]]
  /// The weights of the confidence by name, where they were fitted to tests; else empty.
  package var calibration: [String: Double]
  /// The meetings, reviews and deadline rules.
  package var calendar: CalendarTables
  /// The document kinds and what drafting rests on.
  package var drafting: DraftingTables
  /// The ways to take part.
  package var avenues: [Avenue]
  /// The steps of plans, in the order of the table.
  package var steps: [PlanStep]
  /// What answers add for NGOs of certain kinds.
  package var fits: [Fit]
  /// The commitments that governments are graded on.
  package var commitments: [Commitment]
  /// Where evidence on them is looked for.
  package var evidence: [EvidencePlace]

  /// Creates a library; each list may be left out.
  package init(
    concepts: [Concept] = [], sources: [Source] = [], facts: [Fact] = [], entries: [Entry] = [],
    languages: [Language] = [], furtherAsks: [ID<Entry>: [String]] = [:],
    calibration: [String: Double] = [:], calendar: CalendarTables = CalendarTables(),
    drafting: DraftingTables = DraftingTables(), avenues: [Avenue] = [],
    steps: [PlanStep] = [], fits: [Fit] = [],
    commitments: [Commitment] = [], evidence: [EvidencePlace] = []
  ) {
    self.concepts = concepts
    self.sources = sources
    self.facts = facts
    self.entries = entries
    self.languages = languages
    self.furtherAsks = furtherAsks
    self.calibration = calibration
    self.calendar = calendar
    self.drafting = drafting
    self.avenues = avenues
    self.steps = steps
    self.fits = fits
    self.commitments = commitments
    self.evidence = evidence
  }
}
