import Knowledge

extension DraftCheck {
  /// A United Nations document that is cited by page.
  static let citedByPage = DraftCheck(
    "cited-by-page", looksFor: "United Nations documents cited by page, not by paragraph",
    weight: .mend,
    rule: DocumentRule(
      text: "United Nations documents are cited by paragraph number, not by page.",
      source: "doc.edm-instr", status: .official)
  ) { document in
    document.passages.flatMap { passage in
      var told = 0
      return passage.words.indices.compactMap { index -> Hit? in
        guard DocumentSymbol(passage.words[index].text) != nil,
          let page = page(near: index, in: passage), page.lowerBound >= told
        else { return nil }
        told = page.upperBound
        return Hit(
          "\(passage.words[index].text) is cited by page ('\(passage.phrase(page))').",
          do: "Give the number of the paragraph: pages differ between the languages.",
          in: passage, words: min(index, page.lowerBound)..<max(index + 1, page.upperBound))
      }
    }
  }

  private static func page(near symbol: Int, in passage: Passage) -> Range<Int>? {
    let words = passage.words
    let near = max(0, symbol - 5)..<min(words.count - 1, symbol + 7)
    guard
      let start = near.first(where: { index in
        ["p", "pp", "page", "pages", "pág", "página"].contains(words[index].lower)
          && words[index + 1].text.first?.isASCIIDigit == true
      }), passage.sentence(of: start) == passage.sentence(of: symbol)
    else { return nil }
    return start..<(start + 2)
  }
}
