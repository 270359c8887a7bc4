/// A word of a text, in the form in which it is compared.
package struct Token: Hashable, Sendable {
  /// The folded word.
  package let text: String
  /// Whether it was typed in capitals, as acronyms are.
  package let isCapitals: Bool
  /// Whether it stood in quotation marks, so that it is a name to be left alone.
  package let isQuoted: Bool

  init(_ text: String, isCapitals: Bool = false, isQuoted: Bool = false) {
    self.text = text
    self.isCapitals = isCapitals
    self.isQuoted = isQuoted
  }
}

extension Token {
  /// The most letters of a question that are read; the rest is cut off.
  ///
  /// Nobody asks anything in more, and a pasted file must not make the program wait.
  static let longestQuestion = 4000

  /// Returns the words of a text.
  ///
  /// Document symbols (`A/HRC/41/NGO/137`), addresses and dotted acronyms (`U.P.R.`) stay whole;
  /// hyphens and apostrophes separate words; letters and digits that touch are separated, and the
  /// endings of ordinal numbers dropped, so that `CND69`, `CND 69` and `69th CND` share their words.
  static func words(of text: String) -> [Token] {
    var isQuoted = false
    return text.prefix(longestQuestion).split(whereSeparator: \.isWhitespace).flatMap { chunk in
      let opens = chunk.first.map(quotationMarks.contains) ?? false
      isQuoted = isQuoted || opens
      defer {
        if let last = chunk.last(where: { !$0.isPunctuation || quotationMarks.contains($0) }),
          quotationMarks.contains(last)
        {
          isQuoted = false
        }
      }
      return words(ofChunk: chunk, isQuoted: isQuoted)
    }
  }

  private static let quotationMarks: Set<Character> = ["\"", "“", "”", "«", "»", "„"]

  private static func words(ofChunk chunk: Substring, isQuoted: Bool) -> [Token] {
    let isCapitals = chunk.contains(where: \.isLetter) && !chunk.contains(where: \.isLowercase)
    func token(_ text: some StringProtocol) -> Token {
      Token(String(text), isCapitals: isCapitals, isQuoted: isQuoted)
    }
    let whole = folded(String(chunk)).trimmingPunctuation
    if whole.isSymbol { return [token(whole)] }
    if whole.isDottedAcronym { return [token(whole.filter { $0 != "." })] }
    return whole.split { !$0.isLetter && !$0.isNumber }.flatMap(\.separatingDigits)
      .map { token($0) }
  }
}

extension String {
  /// Returns the text with the parts of some document symbols set apart by spaces.
  func separating(documentSymbols symbols: [String]) -> String {
    split(whereSeparator: \.isWhitespace).map { chunk in
      guard symbols.contains(folded(String(chunk)).trimmingPunctuation) else {
        return String(chunk)
      }
      return chunk.split { "/.".contains($0) }.joined(separator: " ")
    }.joined(separator: " ")
  }

  /// Whether it is a symbol, but neither a mail nor a web address.
  var isDocumentSymbol: Bool {
    isSymbol && !contains("@") && !contains("//") && contains(where: \.isNumber)
  }

  /// The text without punctuation at its ends.
  fileprivate var trimmingPunctuation: String {
    var text = self[...]
    while let last = text.last, !last.isLetter, !last.isNumber { text.removeLast() }
    while let first = text.first, !first.isLetter, !first.isNumber { text.removeFirst() }
    return String(text)
  }

  /// Whether it is a document symbol, or a mail or web address.
  fileprivate var isSymbol: Bool {
    if contains("@") { return true }
    let parts = split(separator: "/")
    return parts.count > 1 && (contains(where: \.isNumber) || parts[0].contains("."))
      && first?.isLetter == true
  }

  fileprivate var isDottedAcronym: Bool {
    let letters = split(separator: ".")
    return letters.count > 1 && letters.allSatisfy { $0.count == 1 && $0.first?.isLetter == true }
  }
}

extension Substring {
  /// The stretches of letters and of digits, without the endings of ordinal numbers.
  fileprivate var separatingDigits: [Substring] {
    var parts: [Substring] = []
    var rest = self
    while let first = rest.first {
      let part = rest.prefix { $0.isNumber == first.isNumber }
      rest = rest.dropFirst(part.count)
      let followsNumber = parts.last?.first?.isNumber == true
      if !(followsNumber && ["st", "nd", "rd", "th"].contains(part)) { parts.append(part) }
    }
    return parts
  }
}
