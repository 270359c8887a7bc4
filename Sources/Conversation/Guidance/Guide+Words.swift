package import Guidance
import Knowledge

extension Guide {
  /// Returns the plan in words; the steps that are done only where they are asked for, and of those to
  /// come later as many as asked.
  package func words(of plan: [DatedStep], done: Bool = false, atMost most: Int = .max) throws
    -> String
  {
    guard !plan.isEmpty else { return Self.emptyPlan }
    let shown = plan.filter { done || $0.kept.state == .open }
    let finished = plan.count { $0.kept.state != .open }
    var paragraphs = [
      "Your plan on \(today.words): \(plan.count - finished) to do, \(finished) done or skipped."
    ]
    for (title, steps) in Array(shown.prefix(most)).grouped(on: today) {
      paragraphs.append(title.uppercased())
      for step in steps {
        let how = try step.step?.entry.flatMap { try pack.answer(for: $0)?.title }
        paragraphs.append(step.line(on: today) + "\n   - " + step.details(how: how))
      }
    }
    if shown.count > most {
      paragraphs.append("\(shown.count - most) more: 'rostrum plan' lists all.")
    }
    if shown.isEmpty { paragraphs.append("All is done. /avenues shows what else is open to you.") }
    return paragraphs.joined(separator: "\n\n")
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
