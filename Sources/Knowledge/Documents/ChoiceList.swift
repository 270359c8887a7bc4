/// A list that answers are chosen from by number: agenda items, targets, commitments.
package struct ChoiceList: Equatable, Codable, Sendable {
  /// Something to choose.
  package struct Choice: Equatable, Codable, Sendable {
    /// What is kept in the draft: short and lasting, such as "3.5".
    package let id: String
    /// What is shown and, unless ``prints`` says otherwise, printed.
    package let text: String
    /// What is printed in the document.
    package let prints: String
    /// What is shown and printed in other languages, by their codes.
    package let translations: [String: String]
    /// What helps to choose it.
    package let note: String?

    /// Creates a choice.
    package init(
      id: String, text: String, prints: String?, translations: [String: String] = [:], note: String?
    ) {
      self.id = id
      self.text = text
      self.prints = prints ?? text
      self.translations = translations
      self.note = note
    }
  }

  /// The id, by which sections refer to it.
  package let id: ID<ChoiceList>
  /// What is listed.
  package let title: String
  /// What there is to choose, in order.
  package let choices: [Choice]

  /// Creates a list.
  package init(id: ID<ChoiceList>, title: String, choices: [Choice]) {
    self.id = id
    self.title = title
    self.choices = choices
  }

  /// Returns the choice an id stands for.
  package func choice(_ id: String) -> Choice? {
    choices.first { $0.id == id }
  }
}
