package import Knowledge

/// A draft read with its document kind: which parts it has, what is missing, how long it is.
///
/// A checklist, not a flowchart: which question comes next follows from what is answered, so that
/// going back, skipping and editing need no path to be kept.
package struct Manuscript: Sendable {
  /// What is being written.
  package let kind: DocumentKind
  /// What was written.
  package var draft: Draft
  /// The lists that answers are chosen from.
  package let lists: [ID<ChoiceList>: ChoiceList]
  /// The words of the kind in the language of the draft, where it is another than English.
  package let translation: DocumentTranslation?

  /// Puts a draft and its kind together.
  package init(
    kind: DocumentKind, draft: Draft, lists: [ID<ChoiceList>: ChoiceList],
    translation: DocumentTranslation? = nil
  ) {
    self.kind = kind
    self.draft = draft
    self.lists = lists
    self.translation = translation
  }

  /// The sections that are asked, given what was answered so far.
  package var sections: [DocumentSection] {
    kind.sections.filter { $0.when.holds(chosen) }
  }

  /// Returns the answer at a place.
  package func answer(at place: AnswerPlace) -> DraftAnswer? {
    draft.answer(at: place)
  }

  /// Returns the places of a section that hold text, in order.
  package func written(_ section: DocumentSection) -> [AnswerPlace] {
    draft.places.filter { place in
      guard place.section == section.id, let answer = answer(at: place) else { return false }
      return !answer.text.isEmpty && answer.state != .skipped
    }.sorted { $0.item < $1.item }
  }

  /// Returns the ids chosen in a section, or its whole answers where it has no list.
  package func chosen(in section: ID<DocumentSection>) -> [String] {
    guard let section = kind.section(section) else { return [] }
    return written(section).flatMap { place -> [String] in
      let text = answer(at: place)?.text ?? ""
      return section.choices == nil ? [text] : text.split(separator: "\n").map(String.init)
    }
  }

  private var chosen: (ID<DocumentSection>) -> [String] {
    { chosen(in: $0) }
  }

  /// The limit that counts, given the status and the other answers.
  package var limit: DocumentLimit? {
    kind.limits.first { $0.when.holds(chosen) }
  }

  /// What the kind is called in the language of the draft.
  package var kindTitle: String {
    translation?.title ?? kind.title
  }

  /// Returns the heading of a section in the language of the draft.
  package func heading(of section: DocumentSection) -> String {
    words(of: section)?.heading ?? section.heading
  }

  /// Returns the question of a section in the language of the draft.
  package func ask(of section: DocumentSection) -> String {
    words(of: section)?.ask ?? section.ask
  }

  /// Returns the example of a section in the language of the draft; of a list, the words of what is
  /// chosen in it.
  package func example(of section: DocumentSection) -> String {
    let example = words(of: section)?.example ?? section.example
    guard let list = section.choices.flatMap({ lists[$0] }) else { return example }
    return example.split(separator: ",").map { id in
      let id = String(id.drop { $0 == " " })
      let choice = list.choice(id)
      return choice?.translations[draft.language] ?? choice?.text ?? id
    }.joined(separator: ", ")
  }

  private func words(of section: DocumentSection) -> DocumentTranslation.Section? {
    translation?.sections.first { $0.id == section.id }
  }
}
