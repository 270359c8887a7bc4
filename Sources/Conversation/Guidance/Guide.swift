package import Guidance
package import Knowledge
import Understanding
package import Workspace

/// Guides an NGO: which ways to take part are open to it, and what to do next.
package struct Guide {
  let pack: Pack
  /// The NGO's own work; nothing where there is none.
  let workspace: Workspace?
  /// What the NGO has said about itself.
  package let profile: [ProfileLine: String]
  /// What the calendar holds for it.
  package let outlook: Outlook

  /// Creates a guide for the NGO a workspace belongs to.
  package init(_ pack: Pack, today: Day, workspace: Workspace?) throws {
    try self.init(pack, Interpreter(pack), today: today, workspace: workspace)
  }

  init(_ pack: Pack, _ interpreter: Interpreter, today: Day, workspace: Workspace?) throws {
    self.pack = pack
    self.workspace = workspace
    profile = try workspace?.profile() ?? [:]
    let country = try profile[.country].flatMap { name in
      try StateNames.state(named: name, interpreter, in: pack)?.state.id
    }
    outlook = try Outlook(pack, today: today, country: country)
  }

  var today: Day { outlook.today }
}

extension Guide {
  /// Returns the verdicts on all ways to take part.
  package func verdicts(for circumstances: Circumstances) throws -> [Verdict] {
    try AvenueFinder(circumstances, outlook).verdicts(on: try pack.avenues())
  }

  /// Returns the sources of the rules of a way to take part.
  package func sources(of avenue: Avenue) throws -> [Source] {
    try pack.sources(of: avenue.facts)
  }

  /// Returns verdicts in words, by how far they are open, with numbers from 1 on.
  package func words(
    of verdicts: [Verdict], for circumstances: Circumstances, short: Bool = false
  ) throws -> String {
    guard !verdicts.isEmpty else {
      return "Nothing is open so. 'rostrum avenues --all' says why."
    }
    let opening =
      circumstances.words.map { "For an NGO with: \($0)." }
      ?? "I know nothing of your NGO yet. Say it behind /avenues, such as: /avenues no status, 6 weeks, no "
      + "money; or once and for all with /profile."
    var paragraphs = [opening]
    var standing: Verdict.Standing?
    for (number, verdict) in zip(1..., verdicts) {
      if verdict.standing != standing { paragraphs.append(verdict.standing.title.uppercased()) }
      standing = verdict.standing
      paragraphs.append(
        verdict.words(
          number: number, sources: try sources(of: verdict.avenue), short: short))
    }
    return paragraphs.joined(separator: "\n\n")
  }
}
