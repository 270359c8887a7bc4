import Guidance
import Knowledge
import Understanding
import Workspace

extension Conversation {
  /// Begins to ask for the profile, or the tour for somebody who is here for the first time.
  mutating func begin(_ tour: Tour) throws -> Reply {
    guard room != nil else {
      var reply = Reply(.decline)
      reply.message = "That is for the conversation. Start it with 'rostrum'."
      return reply
    }
    self.tour = tour
    var reply = Reply(.command)
    reply.message =
      (tour.isWhole
        ? "Ten minutes in five steps: who you are, what you can do, your first steps, a question, a draft. "
        : "Your profile, in about two minutes. ")
      + "It stays on this computer. Enter passes a question over, back goes one back, stop ends; all can be "
      + "changed later with /profile.\(tour.isWhole ? "\n\nSTEP 1 OF 5: WHO YOU ARE" : "")"
    reply.after = try openQuestion(of: tour)
    return reply
  }

  /// Returns the reply to a line during a walk; nothing where the line is not for it.
  mutating func reply(inTour line: String) throws -> Reply? {
    guard let tour, interview == nil else { return nil }
    let words = line.cleaned
    guard !words.hasPrefix("/") else { return nil }
    switch words.lowercased() {
    case "stop", "quit", "exit", "later", "end":
      self.tour = nil
      return .guiding("Stopped. What you told me is kept; /tour or /profile goes on at any time.")
    case "back":
      self.tour?.goBack()
      return try goOn(saying: "")
    default: break
    }
    switch tour.stop {
    case .line(let line): return try take(words, as: line)
    case .avenues: return try plan(chosen: words)
    case .steps:
      self.tour?.goOn()
      return try goOn(saying: "")
    case .question: return try answerInTour(words)
    case .end: return nil
    }
  }

  /// Takes a line of the profile.
  private mutating func take(_ words: String, as line: ProfileLine) throws -> Reply {
    guard let workspace = try room?.open() else { return .guiding("") }
    if words.hasSuffix("?") {
      let reply = try replyWithDates(to: words, in: nil)
      return try comingBackToTour(reply)
    }
    var said = ""
    if !words.isEmpty {
      do {
        let kept = try ProfileKeeper(pack, interpreter, workspace).keep(
          words == "-" ? "" : words, as: line)
        if kept != words { said = kept.isEmpty ? "Taken out." : "Kept: \(kept)." }
      } catch let error as ProfileError {
        var reply = Reply.guiding(error.description)
        reply.after = try openQuestion(of: tour ?? .profile)
        return reply
      }
    }
    tour?.goOn()
    return try goOn(saying: said)
  }

  /// Goes on to the next place, and tells what is there.
  private mutating func goOn(saying said: String) throws -> Reply {
    guard let tour else { return .guiding(said) }
    var reply = Reply.guiding(said)
    switch tour.stop {
    case .line: break
    case .avenues: reply.message = [said, try avenuesInTour()].joinedParagraphs
    case .steps: reply.message = [said, try stepsInTour()].joinedParagraphs
    case .question: break
    case .end:
      self.tour = nil
      reply.message = [said, tour.isWhole ? try endOfTour() : Self.endOfProfile].joinedParagraphs
      return reply
    }
    reply.after = try openQuestion(of: tour)
    return reply
  }

  private func openQuestion(of tour: Tour) throws -> String {
    switch tour.stop {
    case .line(let line):
      let known = try room?.open().profile()[line].map { " [\($0)]" } ?? ""
      let number = (tour.lines.firstIndex(of: line) ?? 0) + 1
      return "\(number)/\(tour.lines.count) \(line.question)\(known)"
    case .avenues:
      return "Type the numbers of those you want in your plan, such as 1 3, or Enter for the first."
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
    let told = Array(verdicts.prefix(Self.avenuesInTour))
    listedAvenues = told.map(\.avenue)
    return "STEP 2 OF 5: WHAT YOU CAN DO\n\n"
      + (try guide.words(of: told, for: circumstances, short: true))
      + "\n\n\(verdicts.count - told.count) more are open to you: /avenues lists them, also by what you have, "
      + "such as '/avenues 6 weeks, no money'."
  }

  /// Puts the avenues that were chosen by number into the plan.
  private mutating func plan(chosen words: String) throws -> Reply {
    let guide = try guide()
    let numbers = words.isEmpty ? [1] : words.split { !$0.isNumber }.compactMap { Int($0) }
    let chosen = numbers.compactMap {
      listedAvenues.indices.contains($0 - 1) ? listedAvenues[$0 - 1] : nil
    }
    guard !chosen.isEmpty || listedAvenues.isEmpty else {
      var reply = Reply.guiding("The list has the numbers 1 to \(listedAvenues.count).")
      reply.after = try tour.map(openQuestion) ?? ""
      return reply
    }
    let said = try chosen.withoutRepeats(by: \.id).map { avenue in
      do { return try guide.add(avenue) } catch let error as PlanError { return error.description }
    }
    tour?.goOn()
    return try goOn(saying: said.joined(separator: "\n\n"))
  }

  private func stepsInTour() throws -> String {
    let next = try guide().nextSteps(atMost: 3)
    return "STEP 3 OF 5: YOUR FIRST STEPS\n\n"
      + (next.isEmpty ? "Nothing is planned yet." : next.joined(separator: "\n\n"))
      + "\n\n/plan shows all of them; '/plan done \(try firstStep())' when one is done."
  }

  private func firstStep() throws -> Int {
    try guide().plan().first { $0.kept.state == .open }?.kept.number ?? 1
  }

  private mutating func answerInTour(_ words: String) throws -> Reply {
    guard !words.isEmpty else {
      tour?.goOn()
      return try goOn(saying: "")
    }
    var reply = try choice(words) ?? replyWithDates(to: words, in: nil)
    try remember(reply)
    tour?.goOn()
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
  func comingBackToTour(_ reply: Reply) throws -> Reply {
    guard let tour, interview == nil, reply.after.isEmpty, !reply.isFarewell else { return reply }
    var reply = reply
    reply.after = "Back to where we were. " + (try openQuestion(of: tour))
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
