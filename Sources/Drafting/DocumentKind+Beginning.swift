package import Knowledge

extension DocumentKind {
  /// Returns the answers that a profile gives, for a draft that is begun.
  package func answers(from profile: [ProfileLine: String]) -> [DraftChange] {
    sections.compactMap { section in
      section.profile.flatMap { profile[$0] }.map {
        DraftChange(AnswerPlace(section.id), DraftAnswer($0, .written))
      }
    }
  }

  /// Returns what a draft is called until it has a title: the kind and the day it was begun.
  ///
  /// A moment begins with its day, as in `2026-11-30 14:32`.
  package func defaultTitle(at moment: String) -> String {
    "\(title), \(moment.prefix(10))"
  }
}

extension Manuscript {
  /// Whether the draft has no name of its own yet.
  package var hasDefaultTitle: Bool {
    draft.title.hasPrefix(kind.title + ", ")
  }
}
