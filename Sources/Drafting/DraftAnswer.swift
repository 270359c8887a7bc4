/// What stands at one place of a draft.
package struct DraftAnswer: Equatable, Sendable {
  /// How far an answer is.
  package enum State: String, CaseIterable, Sendable {
    /// Lines have been typed, and the end was not said yet.
    case writing
    /// It is finished.
    case written
    /// It was left out on purpose.
    case skipped
    /// It is finished, but an answer it builds on has changed since.
    case lookAgain = "look-again"
  }

  /// What was written, word for word; of a list, the ids of what was chosen, one a line.
  package var text: String
  /// How far it is.
  package var state: State

  /// Creates an answer.
  package init(_ text: String, _ state: State) {
    self.text = text
    self.state = state
  }

  /// Whether nothing more is asked about it now.
  package var isSettled: Bool {
    state == .written || state == .skipped
  }
}
