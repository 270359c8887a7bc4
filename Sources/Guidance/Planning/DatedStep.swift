package import Knowledge

/// A step of a plan with the day it is to be done by.
package struct DatedStep: Equatable, Sendable {
  /// What is kept of it.
  package let kept: KeptStep
  /// The step as the knowledge has it now; nothing where it has it no more.
  package let step: PlanStep?
  /// The title of the way to take part.
  package let avenue: String
  /// The day to do it by; nothing where none is known.
  package let day: Day?
  /// What the day is counted from; nothing where it is counted from the day of planning.
  package let anchor: Occasion?
  /// The day by which it is usually begun, where that was past when it was planned.
  let usualDay: Day?

  init(
    kept: KeptStep, step: PlanStep?, avenue: String, day: Day?, anchor: Occasion?,
    usualDay: Day? = nil
  ) {
    self.kept = kept
    self.step = step
    self.avenue = avenue
    self.day = day
    self.anchor = anchor
    self.usualDay = usualDay == day ? nil : usualDay
  }

  /// What is to be done.
  package var does: String {
    step?.does ?? kept.does
  }

  /// The day that was told before, where the calendar has moved it since.
  package var movedFrom: Day? {
    kept.day.flatMap { $0 == day ? nil : $0 }
  }

  /// Whether it is the very day on which something closes or takes place.
  package var isTheDay: Bool {
    step?.timing == .onTheDay && anchor != nil
  }

  /// The days in one of which it takes place or closes, where only a window is known.
  package var window: DaySpan? {
    guard isTheDay, let opening = anchor?.opening, opening.first != opening.last else { return nil }
    return opening
  }

  /// Whether its day, or all of its window, is past and it is still to be done.
  package func isLate(on today: Day) -> Bool {
    kept.state == .open && (window?.last ?? day).map { $0 < today } == true
  }
}
