import ArgumentParser
import Conversation
import Knowledge
import Scorecards
import Terminal
import Workspace

/// What the commands on scorecards share: the commitments, the user's work, and how to find things in
/// both.
struct ScoreDesk {
  let options: GlobalOptions
  let world: World
  let pack: Pack
  let commitments: [Commitment]

  /// Sets up for a command.
  ///
  /// - Throws: `ScoreError` where the knowledge holds nothing to grade.
  init(_ options: GlobalOptions, in world: World) throws {
    self.options = options
    self.world = world
    pack = try options.openPack(in: world)
    commitments = try pack.commitments()
    if commitments.isEmpty { throw ScoreError.noCommitments }
  }

  /// Opens the user's work.
  func workspace() throws -> Workspace {
    try options.openWorkspace(in: world)
  }

  /// Returns the card of a number, or the one changed last where none is named, with those of earlier
  /// years.
  func series(_ id: Int?) throws -> ScorecardSeries {
    try series(id, in: workspace())
  }

  /// Returns a card with those of earlier years.
  func series(_ id: Int?, in workspace: Workspace) throws -> ScorecardSeries {
    let cards = try workspace.scorecards()
    if let id, try workspace.scorecards(deleted: true).contains(where: { $0.id == id }) {
      throw WorkspaceError.scorecardGone(id: id)
    }
    guard let first = cards.first else {
      throw id.map { ScoreError.unknownCard(id: $0, known: []) } ?? .noCards
    }
    guard let id else { return ScorecardSeries(first, among: cards) }
    guard let card = cards.first(where: { $0.id == id }) else {
      throw ScoreError.unknownCard(id: id, known: cards.map(\.id).sorted())
    }
    return ScorecardSeries(card, among: cards)
  }

  /// Returns the card and the commitment that somebody names for a command.
  ///
  /// A word in place of the card is a commitment of the latest one.
  func target(
    _ card: String?, _ commitment: String?, of command: String, in workspace: Workspace
  ) throws -> (series: ScorecardSeries, commitment: Commitment?) {
    guard let card, Int(card) == nil else {
      let series = try series(card.flatMap { Int($0) }, in: workspace)
      return (series, try commitment.map { try self.commitment($0) })
    }
    let latest = try series(nil, in: workspace)
    if let commitment {
      if let named = known(card + " " + commitment) ?? known(card + "-" + commitment) {
        return (latest, named)
      }
      let right =
        Int(commitment) == nil ? "\(latest.card.id) \(commitment)" : "\(commitment) \(card)"
      throw ValidationError(
        "'\(card)' is no number of a card. Write the card before the commitment: 'rostrum score "
          + "\(command) \(right)'.")
    }
    return (latest, try self.commitment(card))
  }

  /// Returns the commitment somebody names by its number, its id or its name.
  func commitment(_ name: String) throws -> Commitment {
    if let found = known(name) { return found }
    let wanted = name.lowercased()
    let names = commitments.flatMap { [$0.id.text, $0.short.lowercased()] }
    throw ScoreError.unknownCommitment(
      name: name, nearest: Int(wanted) == nil ? nearestName(to: wanted, among: names) : nil,
      count: commitments.count)
  }

  private func known(_ name: String) -> Commitment? {
    let wanted = name.lowercased()
    return commitments.first {
      "\($0.number)" == wanted || $0.id.text == wanted || $0.short.lowercased() == wanted
    }
  }

  /// Returns the way of grading of a name.
  static func scheme(_ name: String) throws -> GradeScheme {
    let word = name.lowercased()
    if let scheme = GradeScheme(rawValue: word) { return scheme }
    throw ScoreError.unknownScheme(
      name, nearest: nearestName(to: word, among: GradeScheme.allCases.map(\.rawValue)))
  }

  /// Returns the sources of an objection in a few words, such as " (IDPC, 2019-09)"; empty where it
  /// has none.
  func ground(of objection: Objection) throws -> String {
    let sources = try pack.sources(of: objection.facts).map { "\($0.publisher), \($0.published)" }
    return sources.isEmpty ? "" : " (\(sources.withoutRepeats.joined(separator: "; ")))"
  }

  /// Returns an objection in a line.
  func words(_ objection: Objection) throws -> String {
    let place = objection.commitment.flatMap { id in commitments.first { $0.id == id } }
    let name = place.map { "\($0.number). \($0.short)" } ?? "The card"
    return "\(name): \(objection.message). \(objection.advice)\(try ground(of: objection))"
  }

  /// Writes text for people, broken into lines; one that begins with the end of a line stands apart
  /// from what is above it.
  func write(_ text: String) {
    if text.hasPrefix("\n") { world.output.writeLine() }
    for line in Wrapping.lines(of: text.withoutControls, columns: world.output.columns()) {
      world.output.writeLine(line)
    }
  }
}
