package import Guidance
package import Knowledge
import Workspace

extension Conversation {
  /// Returns the reply to `/avenues` and what stands behind it, such as "no status, 6 weeks, no money".
  func reply(toAvenues words: String) throws -> Reply {
    var circumstances = Circumstances(try room?.open().profile() ?? [:])
    circumstances.read(words)
    let verdicts = AvenueFinder(circumstances).verdicts(on: try pack.avenues())
    let open = verdicts.filter { $0.standing != .closed }
    let more = open.count - Self.mostAvenues
    var reply = Reply(.plan)
    reply.message = try self.words(of: Array(open.prefix(Self.mostAvenues)), for: circumstances)
    if more > 0 {
      reply.message += "\n\n\(more) more, and why the others are not open: rostrum avenues --all"
    }
    return reply
  }

  /// The most avenues that are told in a turn.
  private static let mostAvenues = 8

  /// Returns verdicts in words, by how far they are open.
  package func words(of verdicts: [Verdict], for circumstances: Circumstances) throws -> String {
    guard !verdicts.isEmpty else {
      return "Nothing is open so. 'rostrum avenues --all' says why."
    }
    let opening =
      circumstances.words.map { "For an NGO with: \($0)." }
      ?? "I know nothing of your NGO yet. Say it behind /avenues, such as: /avenues no status, 6 weeks, no "
      + "money; or once and for all with 'rostrum profile edit'."
    var paragraphs = [opening]
    for standing in [Verdict.Standing.open, .depends, .throughPartner, .closed] {
      let group = verdicts.filter { $0.standing == standing }
      guard !group.isEmpty else { continue }
      paragraphs.append(standing.title.uppercased())
      paragraphs += try group.map { verdict in
        verdict.words(due: try nextDue(verdict.avenue), sources: try sources(of: verdict.avenue))
      }
    }
    return paragraphs.joined(separator: "\n\n")
  }

  /// Returns what is due next for an avenue.
  package func nextDue(_ avenue: Avenue) throws -> Occasion? {
    guard !avenue.due.isEmpty else { return nil }
    var filter = OccasionFilter()
    filter.rules = avenue.due
    filter.within = DaySpan(today, .latest)
    return try pack.occasions(filter).first
  }

  /// Returns the sources of the rules of an avenue.
  package func sources(of avenue: Avenue) throws -> [Source] {
    try pack.sources(of: avenue.facts)
  }
}

extension Circumstances {
  /// Reads what somebody says of their NGO in a few words; what is not understood is passed over.
  fileprivate mutating func read(_ words: String) {
    let words = words.lowercased()
    if ["no status", "without status", "no ecosoc", "without ecosoc"].contains(
      where: words.contains)
    {
      status = "none"
    }
    for name in ["general", "special", "roster"] where words.contains(name) { status = name }
    if words.contains("no money") || words.contains("without money") { hasMoney = false }
    if ["cannot travel", "can't travel", "no travel", "from home"].contains(where: words.contains) {
      cities = []
    }
    let parts = words.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    for (number, unit) in zip(parts, parts.dropFirst()) {
      guard let count = Int(number) else { continue }
      if unit.hasPrefix("week") { weeks = count }
      if unit.hasPrefix("month") { weeks = count * 4 }
      if unit.hasPrefix("day") { weeks = count / 7 }
    }
  }
}
