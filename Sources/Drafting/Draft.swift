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
  /// The finished answers, by the place they answer.
  package var answers: [AnswerPlace: DraftAnswer]
  /// The lines of answers that are still being written; they stand before the finished ones.
  package var unfinished: [AnswerPlace: String]
  /// The number of its last revision, when it was read.
  package var revision: Int
  /// Where the interview stands; nothing where it has not begun or is at its end.
  package var position: AnswerPlace?

  /// Creates a draft.
  package init(
    id: Int, kind: ID<DocumentKind>, title: String, language: String,
    answers: [AnswerPlace: DraftAnswer] = [:], unfinished: [AnswerPlace: String] = [:],
    revision: Int = 0, position: AnswerPlace? = nil
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.language = language
    self.answers = answers
    self.unfinished = unfinished
    self.revision = revision
    self.position = position
  }

  /// Returns what stands at a place: the lines that are being written, else the finished answer.
  package func answer(at place: AnswerPlace) -> DraftAnswer? {
    unfinished[place].map { DraftAnswer($0, .writing) } ?? answers[place]
  }

  /// The places at which something stands.
  package var places: Set<AnswerPlace> {
    Set(answers.keys).union(unfinished.keys)
  }

  /// Takes a change over: a finished answer takes the place of lines that were being written.
  package mutating func apply(_ change: DraftChange) {
    if change.answer?.state == .writing {
      unfinished[change.place] = change.answer?.text
    } else {
      answers[change.place] = change.answer
      unfinished[change.place] = nil
    }
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
