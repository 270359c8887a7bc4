package import Knowledge

/// What somebody has written of a document so far.
package struct Draft: Equatable, Sendable {
  /// The number it is called by.
  package let id: Int
  /// What is being written.
  package let kind: ID<DocumentKind>
  /// What the writer calls it.
  package var title: String
  /// The code of the language it is written in.
  package let language: String
  /// The answers, by the place they answer.
  package var answers: [AnswerPlace: DraftAnswer]
  /// Where the interview stands; nothing where it has not begun or is at its end.
  package var position: AnswerPlace?

  /// Creates a draft.
  package init(
    id: Int, kind: ID<DocumentKind>, title: String, language: String,
    answers: [AnswerPlace: DraftAnswer] = [:], position: AnswerPlace? = nil
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.language = language
    self.answers = answers
    self.position = position
  }

  /// Takes a change over.
  package mutating func apply(_ change: DraftChange) {
    answers[change.place] = change.answer
  }
}

/// What one answer becomes; nothing where it is taken away.
package struct DraftChange: Equatable, Sendable {
  /// The place that is answered.
  package let place: AnswerPlace
  /// What stands there from now on.
  package let answer: DraftAnswer?

  /// Creates a change.
  package init(_ place: AnswerPlace, _ answer: DraftAnswer?) {
    self.place = place
    self.answer = answer
  }
}
