import Guidance
import Knowledge

extension Conversation {
  /// Returns the reply to `/plan` and what stands behind it: nothing, `add 1`, `done 4`, `note 4 text`.
  func reply(toPlan words: String) throws -> Reply {
    guard room != nil else { return Self.withoutRoom }
    let guide = try guide()
    let (verb, rest) = words.splitOnce
    var reply = Reply(.plan)
    do {
      reply.message = try said(verb.lowercased(), rest, guide)
    } catch let error as PlanError {
      reply = Reply(.decline)
      reply.message = error.description
    }
    return reply
  }

  /// The most steps that are told in a turn.
  private static let mostSteps = 8

  private func said(_ verb: String, _ rest: String, _ guide: Guide) throws -> String {
    switch verb {
    case "", "show", "list":
      return try guide.tellPlan(atMost: Self.mostSteps) + "\n\n" + Self.planHelp
    case "add", "drop":
      guard !rest.isEmpty else { return Self.planHelp }
      guard let avenue = try listed(rest) else { return notListed }
      return verb == "add" ? try guide.add(avenue) : try guide.drop(avenue)
    case "done", "skip", "open", "how":
      guard let number = Int(rest) else { return Self.planHelp }
      if verb == "how" { return try how(number, guide) }
      let states: [String: KeptStep.State] = ["done": .done, "skip": .skipped, "open": .open]
      return try guide.mark(number, as: states[verb] ?? .open)
    case "note":
      let (number, text) = rest.splitOnce
      guard let number = Int(number) else { return Self.planHelp }
      return try guide.note(text, on: number)
    default: return "I know no '/plan \(verb)'. " + Self.planHelp
    }
  }

  /// Returns the avenue that a number of the last list stands for, by its name.
  ///
  /// Words stand for themselves; nothing is returned where the list has no such number.
  private func listed(_ words: String) throws -> String? {
    guard let number = Int(words) else { return words }
    return listedAvenues.indices.contains(number - 1) ? listedAvenues[number - 1].id.text : nil
  }

  /// What is said where a number is none of the last list of avenues.
  var notListed: String {
    listedAvenues.isEmpty
      ? "Type /avenues first: the numbers are those of its list."
      : "The list has the numbers 1 to \(listedAvenues.count)."
  }

  private func how(_ number: Int, _ guide: Guide) throws -> String {
    guard let step = try guide.step(number) else { throw PlanError.noStep(number) }
    guard let answer = try step.step?.entry.flatMap({ try pack.answer(for: $0) }) else {
      return "Nothing more is written on step \(number)."
    }
    return answer.title + "\n\n" + answer.full
  }

  private static let planHelp = """
    Type '/plan done 4' when step 4 is done, '/plan skip 4', '/plan how 4' for how to do it, '/plan note 4' \
    and a note (a hyphen takes it away), '/plan add' or '/plan drop' and a way to take part.
    """

  private static var withoutRoom: Reply {
    var reply = Reply(.decline)
    reply.message = PlanError.nowhere.description
    return reply
  }
}

extension String {
  /// The first word, and what stands behind it.
  var splitOnce: (first: String, rest: String) {
    let parts = split(separator: " ", maxSplits: 1).map(String.init)
    return (parts.first ?? "", (parts.count > 1 ? parts[1] : "").cleaned)
  }
}
