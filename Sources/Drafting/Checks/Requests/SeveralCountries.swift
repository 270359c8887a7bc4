import Knowledge

extension DraftCheck {
  /// A submission on one State that speaks of a second as much.
  ///
  /// Only places in which a State is spoken of count, such as "in Kenya" and "Kenya's"; the States
  /// that made earlier recommendations are named otherwise.
  static let severalCountries = DraftCheck(
    "several-countries", looksFor: "a review submission that is about more than one State",
    weight: .look,
    rule: DocumentRule(
      text: "Submissions for the Universal Periodic Review are about one State each.",
      source: "ohchr.technical-guidelines-submission-stakeholders-information", status: .dated),
    languages: .english
  ) { document in
    guard document.kind.traits.contains(.oneState) else { return [] }
    var counts: [String: (count: Int, passage: Passage, word: Int)] = [:]
    for passage in document.body {
      for index in passage.words.indices
      where isSpokenOf(at: index, in: passage, document.states) {
        counts[passage.words[index].stem, default: (0, passage, index)].count += 1
      }
    }
    let order = counts.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    guard order.count > 1, order[1].value.count >= 3,
      order[1].value.count * 2 >= order[0].value.count
    else { return [] }
    let (name, second) = order[1]
    return [
      Hit(
        "The text speaks of \(order[0].key.capitalisedFirst) and of \(name.capitalisedFirst) as "
          + "much.",
        do: "Write one submission for each State.", in: second.passage,
        words: second.word..<(second.word + 1))
    ]
  }

  private static func isSpokenOf(
    at index: Int, in passage: Passage, _ states: Set<String>
  ) -> Bool {
    let word = passage.words[index]
    guard word.isCapitalised, states.contains(word.stem), !word.closesBracket else {
      return false
    }
    if word.lower != word.stem { return true }
    if index > 0, ["in", "of", "across"].contains(passage.words[index - 1].lower) { return true }
    return index + 1 < passage.words.count && word.after.isEmpty
      && ["has", "is", "should", "must", "ratified", "adopted", "accepted", "still", "had"]
        .contains(passage.words[index + 1].lower)
  }
}

extension String {
  /// The text with its first letter as a capital.
  fileprivate var capitalisedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
