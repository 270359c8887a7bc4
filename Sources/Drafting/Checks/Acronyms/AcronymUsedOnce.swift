import Knowledge

extension DraftCheck {
  /// An acronym that is explained and then not used.
  static let acronymUsedOnce = DraftCheck(
    "acronym-used-once", looksFor: "acronyms that are explained and then not used", weight: .look,
    rule: DocumentRule(
      text: "No abbreviation is given for a term that is used only once or twice.",
      source: "doc.un-corr", status: .dated)
  ) { document in
    AcronymUse.all(in: document).compactMap { use in
      guard use.count == 1, let place = use.definition, place.passage.isText,
        !Acronym.common.contains(use.name)
      else { return nil }
      return Hit(
        "'\(use.name)' is explained but not used again.", do: "Leave the acronym out.",
        in: place.passage, words: place.word..<(place.word + 1))
    }
  }
}
