package import Knowledge

/// A way to take part that the NGO has put into its plan.
package struct PlannedAvenue: Equatable, Sendable {
  /// Its number in the workspace.
  package let id: Int
  /// The way to take part.
  package let avenue: ID<Avenue>
  /// The day it was put into the plan.
  package let chosen: Day
  /// What it aims at, such as the deadline of the next session; nothing where no day is known.
  package let aim: ID<Occasion>?
  /// Its steps, in order.
  package let steps: [KeptStep]

  /// Creates a planned avenue.
  package init(
    id: Int, avenue: ID<Avenue>, chosen: Day, aim: ID<Occasion>?, steps: [KeptStep]
  ) {
    self.id = id
    self.avenue = avenue
    self.chosen = chosen
    self.aim = aim
    self.steps = steps
  }
}

/// A step as it is kept: what the NGO has made of it.
package struct KeptStep: Equatable, Sendable {
  /// Whether it is still to be done.
  package enum State: String, CaseIterable, Sendable {
    case open, done, skipped
  }

  /// The number it is called by; it stays the same however the plan moves.
  package let number: Int
  /// Which step of its avenue it is.
  package let step: ID<PlanStep>
  /// What is to be done, as it was when it was planned: it is still told where the table has it no more.
  package let does: String
  /// Whether it is still to be done.
  package let state: State
  /// What the NGO has noted on it.
  package let note: String?
  /// The day that was told last.
  package let day: Day?

  /// Creates a kept step.
  package init(
    number: Int, step: ID<PlanStep>, does: String, state: State, note: String?, day: Day?
  ) {
    self.number = number
    self.step = step
    self.does = does
    self.state = state
    self.note = note
    self.day = day
  }
}
