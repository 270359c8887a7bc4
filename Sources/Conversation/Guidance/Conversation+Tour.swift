import Guidance
import Knowledge
import Understanding
import Workspace

extension Conversation {
  /// Begins the tour for somebody who is here for the first time, or goes on with it.
  mutating func beginTour() throws -> Reply {
    try begin(
      .whole(knowing: profile()),
      saying:
        "Ten minutes in five steps: who you are, what you can do, your first steps, a question, a "
        + "draft.")
  }

  /// Begins to ask for the profile, line by line.
  mutating func beginProfile() throws -> Reply {
    try begin(.profile, saying: "Your profile, in about two minutes.")
  }

  private mutating func begin(_ tour: Tour, saying opening: String) throws -> Reply {
    guard room != nil else {
      var reply = Reply(.decline)
      reply.message = "That is for the conversation. Start it with 'rostrum'."
      return reply
    }
    self.tour = tour
    return try going(
      saying:
        "\(opening) It stays on this computer. Enter passes a question over, back goes one back, stop "
        + "ends; all can be changed later with /profile.")
  }

  /// Returns the reply to a line during a walk; nothing where the line is not for it.
  mutating func reply(inTour line: String) throws -> Reply? {
    guard let tour, interview == nil else { return nil }
    let words = line.cleaned
    guard !words.hasPrefix("/") else { return nil }
    switch words.lowercased() {
    case "stop", "quit", "exit", "later", "end":
      self.tour = nil
      return .guiding(
        "Stopped. What you told me is kept; \(tour.isWhole ? "/tour goes on" : "/profile asks again") at any "
          + "time.")
    case "back":
      self.tour?.goBack()
      return try going(saying: "")
    case "", "skip", "next": return try goOn(saying: "")
    case "help":
      return try going(
        saying:
          "Type your answer. Enter or skip passes over, back goes one back, stop ends, a hyphen empties a "
          + "line. A question that ends with ? is answered first.")
    default: break
    }
    let isChoice = tour.hasMenu && Int(words) != nil
    self.tour?.hasMenu = false
    if isChoice || words.hasSuffix("?"), tour.stop != .question {
      let reply = try answer(to: words)
      self.tour?.hasMenu = reply.kind == .clarify
      return try comingBackToTour(reply)
    }
    switch tour.stop {
    case .line(let line): return try take(words, as: line)
    case .avenues: return try plan(chosen: words)
    case .steps: return try comingBackToTour(answer(to: words))
    case .question: return try answerInTour(words)
    case .end: return nil
    }
  }

  /// Takes a line of the profile, and says how it is kept, so that what was meant otherwise is seen.
  private mutating func take(_ words: String, as line: ProfileLine) throws -> Reply {
    guard let workspace = try room?.open() else { return try goOn(saying: "") }
    let before = try workspace.profile()[line]
    do {
      let kept = try ProfileKeeper(pack, interpreter, workspace).keep(
        words == "-" ? "" : words, as: line)
      let was = before.flatMap { $0 == kept ? nil : " (it was: \($0))" } ?? ""
      return try goOn(saying: (kept.isEmpty ? "Taken out" : "Kept: \(kept)") + was + ".")
    } catch let error as ProfileError {
      return try going(saying: error.description)
    }
  }

  /// Goes on to the next place, and tells what is there.
  private mutating func goOn(saying said: String) throws -> Reply {
    tour?.goOn()
    return try going(saying: said)
  }

  /// Tells what there is at the place where the walk stands.
  private mutating func going(saying said: String) throws -> Reply {
    guard let tour else { return .guiding(said) }
    let told: String
    switch tour.stop {
    case .line(let line):
      told = tour.isWhole && line == tour.lines.first ? "STEP 1 OF 5: WHO YOU ARE" : ""
    case .avenues: told = try avenuesInTour()
    case .steps: told = try stepsInTour()
    case .question: told = ""
    case .end:
      self.tour = nil
      told = tour.isWhole ? try endOfTour() : Self.endOfProfile
    }
    var reply = Reply.guiding([said, told].joinedParagraphs)
    reply.after = try openQuestion(of: tour)
    return reply
  }

  private func openQuestion(of tour: Tour) throws -> String {
    switch tour.stop {
    case .line(let line):
      let known = try profile()[line].map { " [\($0)]" } ?? ""
      let number = (tour.lines.firstIndex(of: line) ?? 0) + 1
      return "\(number)/\(tour.lines.count) \(line.question)\(known)"
    case .avenues:
      return "Type the numbers of those you want in your plan, such as 1 3; Enter for none now."
    case .steps: return "Press Enter to go on."
    case .question:
      return """
        STEP 4 OF 5: A QUESTION

        Ask me anything on how to take part, in your own words. For example: who can join the VNGOC? Every \
        answer names its sources; /why shows how it was found.
        """
    case .end: return ""
    }
  }

  /// The most avenues that the tour shows.
  private static let avenuesInTour = 4

  private mutating func avenuesInTour() throws -> String {
    let guide = try guide()
    let circumstances = Circumstances(guide.profile)
    let verdicts = try guide.verdicts(for: circumstances).filter { $0.standing == .open }
    let told = verdicts.varied(
      atMost: Self.avenuesInTour, besides: Set(try pack.concepts(of: .body).map(\.id)))
    listedAvenues = told.map(\.avenue)
    let more = verdicts.count - told.count
    return "STEP 2 OF 5: WHAT YOU CAN DO\n\n"
      + (try guide.words(of: told, for: circumstances, short: true))
      + "\n\n\(more > 0 ? "\(more) more are open to you: " : "")/avenues lists all, also by what you have, "
      + "such as '/avenues 6 weeks, no money'."
  }

  /// Puts the avenues that were chosen by number into the plan.
  private mutating func plan(chosen words: String) throws -> Reply {
    let parts = words.lowercased().split { ", ;".contains($0) }.filter { $0 != "and" }
    if ["0", "no", "none"].contains(words.lowercased()) { return try goOn(saying: "") }
    let unknown = parts.filter { Int($0).map { !listedAvenues.indices.contains($0 - 1) } ?? true }
    guard unknown.isEmpty, !parts.isEmpty else {
      let what = unknown.isEmpty ? words : unknown.joined(separator: " ")
      var reply = Reply.guiding(
        "The list has the numbers 1 to \(listedAvenues.count); there is no \(what).")
      reply.after = try tour.map(openQuestion) ?? ""
      return reply
    }
    let guide = try guide()
    let chosen = parts.compactMap { Int($0) }.map { listedAvenues[$0 - 1] }
    let said = try chosen.withoutRepeats(by: \.id).map { avenue in
      do { return try guide.add(avenue) } catch let error as PlanError { return error.description }
    }
    return try goOn(saying: said.joined(separator: "\n\n"))
  }

  private func stepsInTour() throws -> String {
    let guide = try guide()
    let next = try guide.plan().filter { $0.kept.state == .open && $0.day != nil }.prefix(3)
    guard let first = next.first else {
      return
        "STEP 3 OF 5: YOUR FIRST STEPS\n\nNothing is planned yet. '/plan add 1' takes the first of that "
        + "list, with its steps and their dates."
    }
    return "STEP 3 OF 5: YOUR FIRST STEPS\n\n"
      + next.map { $0.line(on: today) }.joined(separator: "\n\n")
      + "\n\n/plan shows all of them; '/plan done \(first.kept.number)' when that one is done."
  }

  private mutating func answerInTour(_ words: String) throws -> Reply {
    var reply = try answer(to: words)
    guard interview == nil, offeredKinds.isEmpty else {
      tour = nil
      return reply
    }
    reply.after = try goOn(saying: "").message
    return reply
  }

  private func endOfTour() throws -> String {
    let kinds = try guide().plan().compactMap(\.step?.kind)
    let kind = try (kinds.first ?? "letter-pre-cnd").titled(in: pack)
    return """
      STEP 5 OF 5: A DRAFT

      To begin your first document, type /draft \(kind.id): \(kind.title). I ask a question at a time, and \
      every answer is saved at once.

      That is all. Ask me things, type /plan each time you come back, /help for the rest.
      """
  }

  private static let endOfProfile =
    "That is your profile. Answers go by it from now on and say so; /avenues shows what is open to you."

  /// Adds the open question to a reply that is none of the walk's.
  mutating func comingBackToTour(_ reply: Reply) throws -> Reply {
    guard interview == nil, offeredKinds.isEmpty else {
      // A draft takes all lines from now on: none may be taken for an answer to the tour.
      tour = nil
      return reply
    }
    guard let tour, reply.after.isEmpty, !reply.isFarewell else { return reply }
    var reply = reply
    reply.after = "Back to where we were.\n\n" + (try openQuestion(of: tour))
    return reply
  }
}

extension Reply {
  fileprivate static func guiding(_ message: String) -> Reply {
    var reply = Reply(.command)
    reply.message = message
    return reply
  }
}

extension [String] {
  fileprivate var joinedParagraphs: String {
    filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}

extension ID<DocumentKind> {
  fileprivate func titled(in pack: Pack) throws -> (id: ID<DocumentKind>, title: String) {
    (self, try pack.documentKind(self)?.title ?? text)
  }
}
