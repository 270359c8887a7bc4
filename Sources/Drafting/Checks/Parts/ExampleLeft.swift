import Knowledge

extension DraftCheck {
  /// The invented example of a question, left in as if it were the answer.
  static let exampleLeft = DraftCheck(
    "example-left", looksFor: "the invented example of a question, left in the text",
    weight: .mend,
    rule: .advice("the examples are invented; facts of your own stand in their place.")
  ) { document in
    guard let manuscript = document.manuscript else { return [] }
    return document.passages.compactMap { passage in
      guard let place = passage.place, let section = manuscript.kind.section(place.section),
        section.choices == nil
      else { return nil }
      let example = Passage(manuscript.example(of: section), role: .body, part: "")
      guard let range = passage.firstSentence(sharedWith: example) else { return nil }
      return Hit(
        "'\(passage.part)' still holds the example of the question, which is invented.",
        do: "Write what is true for you instead.", in: passage, words: range)
    }
  }
}

extension Passage {
  /// The fewest words of a sentence that two texts do not share by chance.
  static let leastTellingWords = 6

  /// Returns the first sentence that another passage has word for word.
  func firstSentence(sharedWith other: Passage) -> Range<Int>? {
    let known = Set(other.sentences.compactMap(other.key))
    guard !known.isEmpty else { return nil }
    return sentences.first { sentence in key(of: sentence).map(known.contains) ?? false }
  }

  /// Returns the words of a sentence by which it is recognised; nothing for short ones.
  func key(of sentence: Range<Int>) -> String? {
    guard sentence.count >= Self.leastTellingWords else { return nil }
    return words[sentence].map(\.lower).joined(separator: " ")
  }
}
