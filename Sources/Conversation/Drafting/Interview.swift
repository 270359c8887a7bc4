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
  /// The last line that was not taken as text, in case it was meant as such.
  var notTaken: String?
  /// Whether a number answers a menu that was shown, and is no text.
  var hasMenu = false
  /// The places of agreed language that were shown last, by number.
  var agreed: [AgreedText] = []
  /// Whether another window has changed the draft since it was last said.
  var changedElsewhere = false
  /// What could not be saved yet: the last change of each place.
  private(set) var unsaved: [AnswerPlace: DraftChange] = [:]
  /// The lines of unfinished answers that are known to be on disk.
  private var known: [AnswerPlace: String]
  /// How many words the writer speaks in a minute.
  var wordsPerMinute = Length.standardWordsPerMinute

  /// Opens a draft.
  init(manuscript: Manuscript, workspace: Workspace) {
    self.manuscript = manuscript
    self.workspace = workspace
    known = manuscript.draft.unfinished
  }

  /// The open question.
  var step: Manuscript.Step? {
    place.flatMap { manuscript.step(at: $0) }
  }

  /// The length so far.
  var length: Length {
    manuscript.length(wordsPerMinute: wordsPerMinute)
  }

  /// The words that are not on disk yet; empty where all are.
  var unsavedText: String {
    unsaved.values.sorted { "\($0.place)" < "\($1.place)" }.compactMap(\.answer?.text)
      .joined(separator: "\n\n")
  }
}

extension Interview {
  /// Keeps changes, those too that could not be saved before; they count in the draft whatever happens.
  ///
  /// - Throws: `WorkspaceError` where they could not be saved; they are kept in memory then, and the
  ///   next call tries again.
  mutating func keep(_ changes: [DraftChange], as kind: Revision.Kind, at moment: String) throws {
    for change in changes {
      manuscript.draft.apply(change)
      unsaved[change.place] = change
    }
    try save(as: kind, at: moment)
  }

  /// Saves what could not be saved yet.
  mutating func save(as kind: Revision.Kind = .answered, at moment: String) throws {
    guard !unsaved.isEmpty else { return }
    let changes = unsaved.values.sorted { "\($0.place)" < "\($1.place)" }
    let before = try workspace.keep(
      changes, of: manuscript.draft.id, as: kind, at: moment, knowing: known)
    unsaved = [:]
    for change in changes {
      known[change.place] = change.answer?.state == .writing ? change.answer?.text : nil
    }
    if before > manuscript.draft.revision { changedElsewhere = true }
    if let draft = try workspace.draft(manuscript.draft.id) { manuscript.draft = draft }
  }

  /// Drops the lines of the open answer that is being written; what stood there before comes back.
  mutating func drop(_ place: AnswerPlace) throws {
    manuscript.draft.unfinished[place] = nil
    unsaved[place] = nil
    known[place] = nil
    try workspace.dropUnfinished(at: place, of: manuscript.draft.id)
  }

  /// Opens a question.
  ///
  /// That the place could not be noted is no matter: the next time the first open question comes.
  mutating func go(to place: AnswerPlace?) {
    self.place = place
    try? workspace.note(position: place, of: manuscript.draft.id)
  }

  /// Opens the next question that is not settled, looking from the one that is open on.
  mutating func goOn() {
    go(to: manuscript.openStep(after: place)?.place)
  }
}
