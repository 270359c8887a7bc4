extension String {
  /// The number of a meeting that the line names, and the line without it: "HRC58", "69th CND".
  ///
  /// Only figures of one to three digits beside letters or small words are taken; a document symbol
  /// keeps its figures.
  var withoutSessionNumber: (number: String?, rest: String) {
    var number: String?
    let words = split(whereSeparator: \.isWhitespace).map { word -> String in
      guard number == nil, !word.contains("/") else { return String(word) }
      let before = word.prefix { !$0.isNumber }
      let figures = word.dropFirst(before.count)
      let digits = figures.prefix(while: \.isNumber)
      let after = figures.dropFirst(digits.count).filter { !$0.isPunctuation }.lowercased()
      guard (1...3).contains(digits.count), Self.ordinalEndings.contains(after),
        before.allSatisfy({ $0.isLetter || "-#(".contains($0) })
      else { return String(word) }
      number = String(digits)
      return before.filter(\.isLetter)
    }
    return (number, words.filter { !$0.isEmpty }.joined(separator: " "))
  }

  private static let ordinalEndings: Set<String> = [
    "", "st", "nd", "rd", "th", "e", "eme", "ème", "º", "ª", "s",
  ]
}
