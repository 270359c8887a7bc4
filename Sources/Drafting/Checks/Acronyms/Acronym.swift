/// An acronym where it stands in a text.
struct Acronym {
  /// Its letters, without a plural or possessive ending.
  let name: String
  /// The place of its word in the passage.
  let word: Int
  /// Whether it stands alone in brackets, as behind the words it is short for.
  let isBracketed: Bool

  /// Returns the acronyms of a passage, without Roman numerals, currencies and document symbols.
  static func all(in passage: Passage) -> [Acronym] {
    passage.lines.flatMap { line -> [Acronym] in
      guard !isShouted(line, in: passage) else { return [] }
      return line.words.flatMap { index in acronyms(of: index, in: passage) }
    }
  }

  /// Known to everybody who reads such texts.
  static let common: Set<String> = [
    "UN", "HIV", "AIDS", "NGO", "ONU", "VIH", "SIDA", "ONG", "TB", "UK", "US", "USA", "EU", "COVID",
    "COVID-19", "UNESCO",
    "UNICEF", "ECOSOC", "ID", "DNA", "TV", "CEO", "PDF", "OK", "AM", "PM", "UAE", "DRC",
    "SDG", "LGBT", "LGBTI", "LGBTQ", "LGBTQI", "LGBTIQ", "LGBTQIA", "NATO", "PO", "HTTPS", "URL",
  ]

  private static func acronyms(of index: Int, in passage: Passage) -> [Acronym] {
    let word = passage.words[index]
    guard word.text.utf8.prefix(2).allSatisfy({ 0x41 <= $0 && $0 <= 0x5A }), !word.isAddress,
      DocumentSymbol(word.text) == nil, !isCurrency(at: index, in: passage),
      !isRun(at: index, in: passage), !isSurname(at: index, in: passage)
    else { return [] }
    let isBracketed =
      word.before.last.map { "([“\"‘'".contains($0) } == true
      && (word.before.contains("(") || word.before.contains("[")) && word.closesBracket
    return word.text.split(separator: "/").compactMap { part in
      name(of: part).map { Acronym(name: $0, word: index, isBracketed: isBracketed) }
    }
  }

  private static func name(of text: Substring) -> String? {
    var text = text
    for ending in ["'s", "’s", "s"] where text.hasSuffix(ending) && text.count > ending.count + 1 {
      text = text.dropLast(ending.count)
      break
    }
    guard 2...8 ~= text.utf8.count, text.utf8.allSatisfy({ 0x41 <= $0 && $0 <= 0x5A }),
      !text.allSatisfy({ "IVXL".contains($0) }), !text.allSatisfy({ $0 == "X" }),
      !Placeholders.words.contains(String(text)), !Emphasis.words.contains(String(text))
    else { return nil }
    return String(text)
  }

  private static func isCurrency(at index: Int, in passage: Passage) -> Bool {
    let words = passage.words
    guard words[index].text.utf8.count == 3 || words[index].text == "US" else { return false }
    let next = index + 1 < words.count ? words[index + 1] : nil
    return next?.number != nil && Money.codes.contains(words[index].text)
      || index > 0 && words[index - 1].number != nil && Money.codes.contains(words[index].text)
  }

  /// Two long words in capitals side by side are set off, as "MEDIA ADVISORY, 22 June".
  private static func isRun(at index: Int, in passage: Passage) -> Bool {
    let words = passage.words
    let isLong = { (word: Word) in word.text.utf8.count > 4 && word.isAllCapitals }
    guard isLong(words[index]) else { return false }
    return index > 0 && words[index - 1].after.isEmpty && isLong(words[index - 1])
      || index + 1 < words.count && words[index].after.isEmpty && isLong(words[index + 1])
  }

  /// "OTIENO, Grace" at the beginning of a line is a name in a list.
  private static func isSurname(at index: Int, in passage: Passage) -> Bool {
    let words = passage.words
    guard words[index].after == ",", index + 1 < words.count, words[index + 1].isCapitalised,
      !words[index + 1].isAllCapitals
    else { return false }
    return index == 0 || words[index - 1].line != words[index].line
  }

  /// Headings in capitals hold no acronyms to be told apart.
  private static func isShouted(_ line: TextLine, in passage: Passage) -> Bool {
    let words = passage.words[line.words]
    return words.count > 1 && !words.contains { $0.text.contains(where: \.isLowercase) }
  }
}
