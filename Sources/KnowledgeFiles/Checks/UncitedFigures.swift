import Knowledge

extension Check {
  /// A figure in an entry comes from a fact.
  ///
  /// Figures that are part of a name may stand: document symbols, addresses, session names such as
  /// CND69, and the names of concepts ("2030 Agenda"). So may the number of a list item.
  static let uncitedFigures = Check { folder in
    let names = folder.concepts.flatMap { concept in
      [concept.item.name, concept.item.short] + concept.item.aliases.values.flatMap(\.self)
    }.filter(\.holdsDigit).map { $0.lowercased() }.withoutRepeats.sorted { $0.count > $1.count }
    return folder.tellingTexts.flatMap { telling in
      let text = names.reduce(telling.template.textOutsidePlaces.lowercased()) { text, name in
        text.holdsDigit ? text.replacing(name, with: " ") : text
      }
      return text.split(whereSeparator: \.isWhitespace).filter(\.isBareFigure).map { word in
        telling.problem(
          "uncited-figure",
          "The figure '\(word)' stands outside a fact. Put it into a fact and write "
            + "{fact-id#value} here.", .warning)
      }
    }
  }
}

extension StringProtocol {
  fileprivate var holdsDigit: Bool {
    utf8.contains { (48...57).contains($0) }
  }

  /// Whether a word is a number and not part of a name, an address or a list.
  fileprivate var isBareFigure: Bool {
    let isListNumber = count == 2 && hasSuffix(".")
    return holdsDigit && !isListNumber && !contains { $0.isLetter || $0 == "/" || $0 == "@" }
  }
}
