package import Guidance
package import Knowledge
import Workspace

extension Guide {
  /// Returns the steps of the plan with their days: those still open first, by day, those without a day
  /// after them; then those that are done or skipped.
  ///
  /// Steps that the knowledge has got since are added.
  package func plan() throws -> [DatedStep] {
    guard let workspace else { return [] }
    let planner = Planner(pack, outlook)
    return try planned(in: workspace).flatMap { try planner.steps(of: $0) }.sorted {
      $0.order < $1.order
    }
  }

  /// Returns what is planned, with the steps that the knowledge has got since.
  private func planned(in workspace: Workspace) throws -> [PlannedAvenue] {
    let planned = try workspace.plannedAvenues()
    guard !workspace.isReadOnly else { return planned }
    var hasNew = false
    for one in planned {
      let kept = Set(one.steps.map(\.step))
      let new = try pack.planSteps(for: one.avenue).filter { !kept.contains($0.id) }
      try workspace.add(new, to: one.id)
      if !new.isEmpty { hasNew = true }
    }
    return hasNew ? try workspace.plannedAvenues() : planned
  }

  /// Puts a way to take part into the plan, and returns what is said of it.
  ///
  /// - Throws: ``PlanError`` where nobody knows it, or it is in the plan already.
  package func add(_ words: String, aimingAt rule: ID<DeadlineRule>? = nil) throws -> String {
    try add(avenue(named: words), aimingAt: rule)
  }

  func add(_ avenue: Avenue, aimingAt rule: ID<DeadlineRule>? = nil) throws -> String {
    guard let workspace else { throw PlanError.nowhere }
    if let rule, !avenue.due.contains(rule) {
      throw PlanError.unknownRule(
        name: rule.text, avenue: avenue.id.text, known: avenue.due.map(\.text))
    }
    if let reason = try verdict(on: avenue).reasons.first(where: \.isFinal) {
      throw PlanError.notOpen(avenue.title, reason: reason.text)
    }
    let aim = try Planner(pack, outlook).aim(of: avenue, by: rule)
    let steps = try pack.planSteps(for: avenue.id)
    guard !steps.isEmpty else { throw PlanError.withoutSteps(avenue.title) }
    if try workspace.plannedAvenues().contains(where: {
      $0.avenue == avenue.id && $0.aim == aim?.id
    }) {
      throw PlanError.planned(avenue.title)
    }
    try workspace.plan(avenue.id, steps: steps, aim: aim?.id, chosen: today)
    return try saying(added: avenue, steps.count, aim)
  }

  private func saying(added avenue: Avenue, _ steps: Int, _ aim: Occasion?) throws -> String {
    var parts = [
      "In your plan now: \(avenue.title), \(steps.of("step"))."
    ]
    if let aim {
      parts.append("It aims at: \(aim.title), \(aim.opening.windowWords) (\(aim.basis.rawValue)).")
      let weeks = today.days(to: aim.opening.first) / 7
      if weeks < avenue.weeks {
        parts.append(
          "Time is short: by our estimate it takes about \(avenue.weeks) weeks, and \(weeks) are left."
        )
      }
    } else if !avenue.due.isEmpty {
      parts.append(
        avenue.state == .treaty && avenue.due.count > 1
          ? "Each treaty body has its own day: once you know which examines your State, plan it with "
            + "'rostrum plan add \(avenue.id) --due RULE'; rules are "
            + "\(avenue.due.map(\.text).joined(separator: ", "))."
          : "No day is known for it now.")
    }
    let hindering = try verdict(on: avenue).reasons.filter { $0.standing != .open }
    if !hindering.isEmpty {
      parts.append("Mind: \(hindering.map(\.text).joined(separator: " "))")
    }
    return parts.joined(separator: " ")
  }

  /// Returns the verdict on one way to take part, by the profile.
  func verdict(on avenue: Avenue) throws -> Verdict {
    try AvenueFinder(Circumstances(profile), outlook).verdict(on: avenue)
  }

  /// Takes a way to take part out of the plan, and returns what is said of it.
  ///
  /// Where it was planned several times, for several sessions, the last of these plans goes.
  ///
  /// - Throws: ``PlanError`` where it is not in the plan.
  package func drop(_ words: String) throws -> String {
    guard let workspace else { throw PlanError.nowhere }
    let all = try workspace.plannedAvenues()
    // What the knowledge has no more can still be dropped by its name.
    let id = all.contains { $0.avenue.text == words } ? ID(words) : try avenue(named: words).id
    let title = try pack.avenue(id)?.title ?? id.text
    let planned = all.filter { $0.avenue == id }
    guard let last = planned.last else { throw PlanError.notPlanned(title) }
    try workspace.unplan(last.id)
    let notes = last.steps.count { $0.note != nil }
    return "Out of your plan: \(title), with \(last.steps.count.of("step"))"
      + (notes > 0 ? " and \(notes.of("note"))." : ".")
      + (planned.count > 1 ? " It is planned for another time too, which stays." : "")
  }

  /// Notes that a step is done, skipped or open again, and returns what is said of it.
  ///
  /// - Throws: ``PlanError`` where there is no such step.
  package func mark(_ number: Int, as state: KeptStep.State) throws -> String {
    guard let workspace else { throw PlanError.nowhere }
    guard try workspace.mark(step: number, as: state) else { throw PlanError.noStep(number) }
    let plan = try plan()
    let does = plan.first { $0.kept.number == number }?.does ?? ""
    let done = "\(state.words): \(number). \(does)"
    guard state != .open, let next = plan.first(where: { $0.kept.state == .open }) else {
      return done
    }
    return done + "\n\nNext: " + next.line(on: today)
  }

  /// Notes something on a step, and returns what is said of it; a hyphen takes the note away, nothing shows
  /// it.
  ///
  /// - Throws: ``PlanError`` where there is no such step.
  package func note(_ text: String, on number: Int) throws -> String {
    guard let workspace else { throw PlanError.nowhere }
    guard let step = try step(number) else { throw PlanError.noStep(number) }
    switch text {
    case "":
      return step.kept.note.map { "Your note on step \(number): \($0)" }
        ?? "There is no note on step \(number)."
    case "-":
      _ = try workspace.note("", onStep: number)
      return "The note on step \(number) is gone."
    default:
      _ = try workspace.note(text, onStep: number)
      return "Noted on step \(number)."
    }
  }

  /// Returns a step of the plan by its number.
  func step(_ number: Int) throws -> DatedStep? {
    try plan().first { $0.kept.number == number }
  }

  /// Returns the avenue that words name: its id, or words of its title.
  private func avenue(named words: String) throws -> Avenue {
    let avenues = try pack.avenues()
    let name = words.lowercased()
    if let exact = avenues.first(where: { $0.id.text == name || $0.title.lowercased() == name }) {
      return exact
    }
    let parts = name.split { !$0.isLetter && !$0.isNumber }
    let near = avenues.filter { avenue in
      let text = avenue.title.lowercased() + " " + avenue.id.text
      return parts.allSatisfy { text.contains($0) }
    }
    if near.count == 1 { return near[0] }
    throw PlanError.unknownAvenue(
      name: words, near: parts.isEmpty ? [] : near.map(\.id.text),
      nearest: nearestName(to: name, among: avenues.map(\.id.text)))
  }
}

extension Int {
  /// So many of something: "1 step", "7 steps".
  fileprivate func of(_ name: String) -> String {
    "\(self) \(name)\(self == 1 ? "" : "s")"
  }
}

extension DatedStep {
  /// Open before done, dated before undated, early before late.
  fileprivate var order: (Int, Day, Int) {
    (kept.state == .open ? 0 : 1, day ?? .latest, kept.number)
  }
}

extension KeptStep.State {
  fileprivate var words: String {
    switch self {
    case .open: "Open again"
    case .done: "Done"
    case .skipped: "Skipped"
    }
  }
}

/// Why something cannot be done with the plan.
package enum PlanError: Error, Equatable, CustomStringConvertible {
  case unknownAvenue(name: String, near: [String], nearest: String?)
  case unknownRule(name: String, avenue: String, known: [String])
  case planned(String)
  case notPlanned(String)
  case withoutSteps(String)
  case notOpen(String, reason: String)
  case noStep(Int)
  case nowhere

  /// What happened, and what to do.
  package var description: String {
    switch self {
    case .unknownAvenue(let name, let near, _) where near.count > 1:
      "'\(name.cleaned)' may mean several: \(near.prefix(8).joined(separator: ", ")). Name one of them."
    case .unknownAvenue(let name, _, let nearest):
      "I know no way to take part called '\(name.cleaned)'."
        + (nearest.map { " Did you mean '\($0)'?" } ?? "")
        + " 'rostrum avenues --all --json' lists the names."
    case .unknownRule(let name, let avenue, let known):
      "'\(avenue)' has no day by the rule '\(name.cleaned)'. "
        + (known.isEmpty
          ? "It has no rule." : "Its rules are \(known.joined(separator: ", ")).")
    case .planned(let title): "'\(title)' is in your plan already. Type /plan to see it."
    case .notPlanned(let title): "'\(title)' is not in your plan."
    case .withoutSteps(let title): "No steps are written for '\(title)' yet."
    case .notOpen(let title, let reason): "'\(title)' is not open now. \(reason)"
    case .noStep(let number): "Your plan has no step \(number). Type /plan for the numbers."
    case .nowhere:
      "A plan is kept in your workspace. Start the conversation with 'rostrum', or use 'rostrum plan'."
    }
  }
}
