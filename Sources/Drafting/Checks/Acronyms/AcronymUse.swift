/// How an acronym is used over a whole text.
struct AcronymUse {
  /// Its letters.
  let name: String
  /// Where it stands first, outside brackets.
  private(set) var first: (passage: Passage, word: Int)?
  /// Where it stands behind the words it is short for.
  private(set) var definition: (passage: Passage, word: Int)?
  /// Whether the words it is short for come before every other use.
  private(set) var isDefinedFirst = false
  /// How often it stands in text and notes, where it is explained counted in.
  private(set) var count = 0

  /// Returns the use of every acronym in a document, in the order of the text.
  static func all(in document: CheckedDocument) -> [AcronymUse] {
    var uses: [String: AcronymUse] = [:]
    var order: [String] = []
    for passage in document.passages where passage.isText || passage.role == .notes {
      for acronym in Acronym.all(in: passage) {
        if uses[acronym.name] == nil { order.append(acronym.name) }
        uses[acronym.name, default: AcronymUse(name: acronym.name)]
          .take(acronym, in: passage, fullName: document.acronyms[acronym.name])
      }
    }
    return order.compactMap { uses[$0] }
  }

  private init(name: String) {
    self.name = name
  }

  private mutating func take(_ acronym: Acronym, in passage: Passage, fullName: String?) {
    count += 1
    if isExplained(acronym, in: passage, fullName: fullName) {
      guard definition == nil else { return }
      definition = (passage, acronym.word)
      isDefinedFirst = first == nil
    } else if first == nil, passage.isText, !passage.words[acronym.word].isQuoted {
      first = (passage, acronym.word)
    }
  }

  /// Whether the words it is short for stand next to it, on either side of the bracket.
  private func isExplained(_ acronym: Acronym, in passage: Passage, fullName: String?) -> Bool {
    let words = passage.words
    if acronym.isBracketed {
      let before = words[..<acronym.word].suffix(name.count * 2 + 3)
      return before.contains { $0.lower.first == name.lowercased().first }
        || fullName.map { ends(words[..<acronym.word], with: $0) } ?? false
    }
    if words[acronym.word].opensBracket || isInBrackets(acronym, of: passage) {
      return isCalled(acronym, in: passage)
    }
    guard acronym.word + 2 < words.count, words[acronym.word + 1].opensBracket else { return false }
    let inner = words[(acronym.word + 1)...].prefix(14)
    guard let close = inner.firstIndex(where: \.closesBracket), close > acronym.word + 1 else {
      return false
    }
    return words[acronym.word + 1].lower.first == name.lowercased().first
  }

  private func ends(_ words: ArraySlice<Word>, with fullName: String) -> Bool {
    let wanted = fullName.split(separator: " ").map { Word.folded(String($0)) }
    return words.suffix(wanted.count).map(\.lower) == wanted
  }

  private func isInBrackets(_ acronym: Acronym, of passage: Passage) -> Bool {
    passage.words[acronym.word].closesBracket
  }

  /// "(hereafter UNODC)", "(the CND)", "(in short: CND)".
  private func isCalled(_ acronym: Acronym, in passage: Passage) -> Bool {
    let before = passage.words[..<acronym.word].suffix(3)
    return passage.words[acronym.word].closesBracket
      && before.contains { ["hereafter", "hereinafter", "the", "short"].contains($0.lower) }
      && before.contains(where: \.opensBracket)
  }
}
