import Knowledge

extension Manuscript {
  /// Returns the changes that a finished answer brings.
  ///
  /// The answers that build on it and are finished are marked to be looked at again. None is taken
  /// away, also where its section is not asked any more: it comes back when the section does.
  package func changes(answering place: AnswerPlace, with text: String) -> [DraftChange] {
    let change = DraftChange(place, DraftAnswer(text, .written))
    // What counts is the finished answer: typing a new one has put lines before it.
    guard let before = draft.answers[place], !before.text.isEmpty, before.text != text else {
      return [change]
    }
    let dependants = kind.sections.filter { $0.uses.contains(place.section) }
    return [change]
      + dependants.flatMap { section in
        written(section).compactMap { dependant in
          answer(at: dependant).map {
            DraftChange(dependant, DraftAnswer($0.text, .lookAgain))
          }
        }
      }
  }

  /// Returns the change that leaves a question out; what was written there is kept.
  package func change(skipping place: AnswerPlace) -> DraftChange {
    DraftChange(place, DraftAnswer(answer(at: place)?.text ?? "", .skipped))
  }

  /// Returns the change that adds a line, or pasted lines, to an answer that is being written.
  ///
  /// Each begins a paragraph, but an item of a list stays with the item before it, and so does a short
  /// line that ends no sentence, as in an address or under a letter.
  package func change(adding line: String, at place: AnswerPlace) -> DraftChange {
    let line = line.asParagraphs
    let before = answer(at: place)
    let text = before.map { $0.state == .writing ? $0.text : "" } ?? ""
    let last = text.split(separator: "\n").last ?? ""
    let belongs = last.isItem && line.isItem || last.standsAlone && line.standsAlone
    let gap = belongs ? "\n" : "\n\n"
    return DraftChange(place, DraftAnswer(text.isEmpty ? line : text + gap + line, .writing))
  }
}

extension String {
  /// Lines that were pasted, as paragraphs where each of them ends a sentence: word processors hand
  /// paragraphs over with a single end of line between them.
  fileprivate var asParagraphs: String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    let endsSentence = { (line: Substring) in line.last.map { ".!?:;”»".contains($0) } ?? false }
    guard lines.count > 1, lines.allSatisfy({ !$0.isEmpty && !$0.isItem }),
      lines.dropLast().allSatisfy(endsSentence)
    else { return self }
    return lines.joined(separator: "\n\n")
  }
}

extension StringProtocol {
  /// Whether it is an item of a list, with a hyphen before it.
  fileprivate var isItem: Bool {
    hasPrefix("- ")
  }
}
