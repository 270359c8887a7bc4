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
  /// What to mind about all of them.
  package let note: String?
  /// What there is to choose, in order.
  package let choices: [Choice]

  /// Creates a list.
  package init(id: ID<ChoiceList>, title: String, note: String? = nil, choices: [Choice]) {
    self.id = id
    self.title = title
    self.note = note
    self.choices = choices
  }

  /// Whether what is chosen has numbers of its own, such as agenda items: those are typed then.
  package var isNumbered: Bool {
    choices.allSatisfy { $0.id.first?.isNumber == true }
  }

  /// Returns the choice an id stands for.
  package func choice(_ id: String) -> Choice? {
    choices.first { $0.id == id }
  }

  /// Returns the choice that is meant by a number, an id or the beginning of its words.
  package func choice(meant words: String) -> Choice? {
    let words = words.lowercased()
    let id = words.filter { !$0.isWhitespace && $0 != "(" && $0 != ")" }
    if let choice = choice(id) { return choice }
    if !isNumbered, let number = Int(words) {
      return choices.indices.contains(number - 1) ? choices[number - 1] : nil
    }
    let names = { (choice: Choice) in
      ([choice.text, choice.prints] + choice.translations.values).map { $0.lowercased() }
    }
    if let exact = choices.first(where: { names($0).contains(words) }) { return exact }
    guard words.contains(where: \.isLetter), words.count > 2 else { return nil }
    let beginning = choices.filter { names($0).contains { $0.hasPrefix(words) } }
    if beginning.count == 1 { return beginning[0] }
    let holding = choices.filter { names($0).contains { $0.contains(words) } }
    return holding.count == 1 ? holding[0] : nil
  }
}
