import Drafting
import Knowledge
import Workspace

/// A draft that is being written in a conversation.
struct Interview {
  /// The draft with its kind.
  var manuscript: Manuscript
  /// Where it is kept.
  let workspace: Workspace
  /// The question that is open; nothing where all is answered and the list of parts was shown.
  var place: AnswerPlace?
  /// A line that was taken for a question, in case it was meant as text.
  var asked: String?
  /// What could not be saved yet.
  var unsaved: [DraftChange] = []
  /// How many words the writer speaks in a minute.
  var wordsPerMinute = Length.standardWordsPerMinute

  /// The open question.
  var step: Manuscript.Step? {
    place.flatMap { manuscript.step(at: $0) }
  }

  /// The length so far.
  var length: Length {
    manuscript.length(wordsPerMinute: wordsPerMinute)
  }
}

extension Interview {
  /// Keeps changes, those too that could not be saved before; they count in the draft whatever happens.
  ///
  /// - Throws: `WorkspaceError` where they could not be saved; they are kept in memory then, and the
  ///   next call tries again.
  mutating func keep(_ changes: [DraftChange], as kind: Revision.Kind, at moment: String) throws {
    for change in changes { manuscript.draft.apply(change) }
    unsaved += changes
    try save(as: kind, at: moment)
  }

  /// Saves what could not be saved yet.
  mutating func save(as kind: Revision.Kind = .answered, at moment: String) throws {
    let finished = unsaved.filter { $0.answer?.state != .writing }
    if !finished.isEmpty {
      try workspace.keep(finished, of: manuscript.draft.id, as: kind, at: moment)
    }
    for change in unsaved where change.answer?.state == .writing {
      try workspace.keep(
        unfinished: change.answer?.text ?? "", at: change.place, of: manuscript.draft.id)
    }
    unsaved = []
  }

  /// Opens a question.
  mutating func go(to place: AnswerPlace?) throws {
    self.place = place
    try workspace.note(position: place, of: manuscript.draft.id)
  }

  /// Opens the next question that is not settled, looking from the one that is open on.
  mutating func goOn() throws {
    try go(to: manuscript.openStep(after: place)?.place)
  }
}
