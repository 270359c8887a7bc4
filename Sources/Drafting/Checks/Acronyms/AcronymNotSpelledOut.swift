import Knowledge

extension DraftCheck {
  /// An acronym whose full name does not come first.
  ///
  /// Those that everybody knows are left alone, and those of the lines above the text, where the
  /// organisations that hand it in are named.
  static let acronymNotSpelledOut = DraftCheck(
    "acronym-not-spelled-out", looksFor: "acronyms whose full name does not come first",
    weight: .mend,
    rule: DocumentRule(
      text: "The full form comes first with the abbreviation in brackets, then the abbreviation "
        + "alone.",
      source: "doc.un-corr", status: .dated)
  ) { document in
    let named = document.acronymsAbove
    let initials = document.initialsAbove
    return AcronymUse.all(in: document).compactMap { use in
      guard let first = use.first, !use.isDefinedFirst, !named.contains(use.name),
        !Acronym.common.contains(use.name), !initials.contains(where: { $0.contains(use.name) })
      else { return nil }
      let isLater = use.definition != nil
      let name = document.language == "en" ? document.acronyms[use.name] : nil
      let full = name.map { "'\($0) (\(use.name))'" }
      return Hit(
        isLater
          ? "'\(use.name)' is spelled out only after its first use."
          : "'\(use.name)' is not spelled out at its first use.",
        do: "Write \(full ?? "the full name, then '(\(use.name))'") here"
          + (isLater ? ", and the acronym alone later on." : "."),
        in: first.passage, words: first.word..<(first.word + 1))
    }
  }
}

extension CheckedDocument {
  /// The acronyms in the lines above the text.
  fileprivate var acronymsAbove: Set<String> {
    Set(passages.filter { $0.role == .head }.flatMap { Acronym.all(in: $0).map(\.name) })
  }

  /// The initials of the names in the title, the lines above the text and the headings.
  fileprivate var initialsAbove: [String] {
    let above = passages.filter { $0.role == .head || $0.role == .title }.map(\.words)
    let headings = Set(body.map(\.part)).map { WordReader.words(in: $0, line: 1) }
    return (above + headings).map { words in
      String(words.filter(\.isCapitalised).compactMap(\.text.first))
    }
  }
}
