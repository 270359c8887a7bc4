import Guidance
import Knowledge
import Understanding
import Workspace

extension Conversation {
  /// Returns the reply to `/avenues` and what stands behind it, such as "no status, 6 weeks, no money".
  mutating func reply(toAvenues words: String) throws -> Reply {
    let guide = try guide()
    if let number = Int(words) { return try tell(guide, number) }
    var circumstances = Circumstances(guide.profile)
    let isUnderstood = circumstances.read(words)
    var reply = try tell(guide, circumstances)
    if !words.isEmpty, !isUnderstood {
      reply.message =
        "I could not use '\(words)'; say it such as: no status, 6 weeks, no money, cannot travel. Without it:"
        + "\n\n" + reply.message
    }
    return reply
  }

  /// Returns which ways to take part are open where a line asks for that and says what there is.
  ///
  /// Such lines are "what can we do without ECOSOC status?" and "we have six weeks and no money". Nothing
  /// is returned where it asks for something else, or for one body: entries answer that.
  mutating func avenues(askedFor line: String) throws -> Reply? {
    // A single question knows no NGO: an entry answers it for everybody.
    guard room != nil, AvenuesRequest.isMeant(by: line) else { return nil }
    guard try interpreter.question(line).concepts(.body).allSatisfy({ $0 == "ecosoc" }) else {
      return nil
    }
    let guide = try guide()
    var circumstances = Circumstances(guide.profile)
    guard circumstances.read(line) else { return nil }
    return try tell(guide, circumstances)
  }

  /// The most avenues that are told in a turn.
  private static let mostAvenues = 6

  /// Of these, the fewest places for what a partner opens, where there is such.
  private static let placesForPartners = 2

  /// Returns the verdicts to tell first: the best of those that are open, then of those a partner opens.
  static func selection(of verdicts: [Verdict]) -> [Verdict] {
    let partner = verdicts.filter { $0.standing == .throughPartner }.prefix(placesForPartners)
    let direct = verdicts.filter { $0.standing == .open }.prefix(mostAvenues - partner.count)
    let told = Array(direct) + partner
    let rest = verdicts.filter { !told.contains($0) }
    return told + rest.prefix(mostAvenues - told.count)
  }

  private mutating func tell(_ guide: Guide, _ circumstances: Circumstances) throws -> Reply {
    let open = try guide.verdicts(for: circumstances).filter { $0.standing != .closed }
    let told = Self.selection(of: open)
    listedAvenues = told.map(\.avenue)
    var reply = Reply(.plan)
    reply.message = try guide.words(of: told, for: circumstances, short: true)
    let more = open.count - told.count
    if more > 0 {
      reply.message += "\n\n\(more) more, and why the others are not open: rostrum avenues --all"
    }
    if room != nil, !told.isEmpty {
      reply.message +=
        "\n\nType '/avenues 1' for all on the first, or '/plan add 1' to put it into your plan, with its "
        + "steps."
    }
    return reply
  }

  /// Returns all that is known of an avenue of the list that was told last.
  private func tell(_ guide: Guide, _ number: Int) throws -> Reply {
    guard listedAvenues.indices.contains(number - 1) else {
      var reply = Reply(.decline)
      reply.message = notListed
      return reply
    }
    let verdict = try guide.verdict(on: listedAvenues[number - 1])
    var reply = Reply(.plan)
    reply.message = verdict.words(number: number, sources: try guide.sources(of: verdict.avenue))
    return reply
  }

  /// Returns the guide of the NGO whose conversation it is.
  func guide() throws -> Guide {
    try Guide(pack, interpreter, today: today, workspace: room?.open())
  }
}
