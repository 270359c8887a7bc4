import Guidance
import Knowledge
import Workspace

extension Guide {
  /// Tells the plan: the steps that are done only where they are asked for, of the others at most so many.
  ///
  /// The days that were told are remembered, so that the next time a change can be told.
  package func tellPlan(done: Bool = false, atMost most: Int = .max) throws -> String {
    let plan = try plan()
    guard !plan.isEmpty else { return Self.emptyPlan }
    let wanted = plan.filter { done || $0.kept.state == .open }
    let told = Array(wanted.prefix(most))
    let finished = plan.count { $0.kept.state != .open }
    var paragraphs = [
      "Your plan on \(today.words): \(plan.count - finished) to do, \(finished) done or skipped."
    ]
    for (title, steps) in told.grouped(on: today) {
      paragraphs.append(title.uppercased())
      for step in steps {
        let how = try step.step?.entry.flatMap { try pack.answer(for: $0)?.title }
        paragraphs.append(step.line(on: today) + "\n   - " + step.details(how: how))
      }
    }
    if wanted.count > most {
      paragraphs.append("\(wanted.count - most) more: 'rostrum plan' lists all.")
    }
    if wanted.isEmpty { paragraphs.append("All is done. /avenues shows what else is open to you.") }
    try remember(told)
    return paragraphs.joined(separator: "\n\n")
  }

  private func remember(_ steps: [DatedStep]) throws {
    guard let workspace, !workspace.isReadOnly else { return }
    let days = steps.compactMap { step in
      step.day == step.kept.day ? nil : step.day.map { (step.kept.number, $0) }
    }
    try workspace.remember(daysOfSteps: Dictionary(days) { first, _ in first })
  }

  /// Returns what is to be done next, a line a step; nothing where nothing is planned.
  package func nextSteps(atMost most: Int) throws -> [String] {
    try plan().filter { $0.kept.state == .open && $0.day != nil }.prefix(most).map {
      $0.line(on: today)
    }
  }

  private static let emptyPlan = """
    Your plan is empty. /avenues shows what is open to you; '/plan add 1' puts the first of that list \
    into your plan, '/plan add' and words of its title any other.
    """
}
