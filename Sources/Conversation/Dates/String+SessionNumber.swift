extension String {
  /// Whether the line counts from the present day ("how many weeks from now"), and the line without these
  /// words.
  var withoutFromNow: (fromNow: Bool, rest: String) {
    let words = split(whereSeparator: \.isWhitespace)
    let folded = words.map { $0.lowercased().filter(\.isLetter) }
    guard folded.contains("how") else { return (false, self) }
    for place in folded.indices.dropLast()
    where folded[place] == "from" && ["now", "today"].contains(folded[place + 1]) {
      return (true, (words[..<place] + words[(place + 2)...]).joined(separator: " "))
    }
    return (false, self)
  }

  /// The number of a meeting that the line names, and the line without it: "HRC58", "69th CND".
  ///
  /// Only figures of one to three digits beside letters or small words are taken; a document symbol
  /// keeps its figures.
  var withoutSessionNumber: (number: String?, rest: String) {
    if let (number, rest) = spelledSessionNumber { return (number, rest) }
    var number: String?
    var before = ""
    let words = split(whereSeparator: \.isWhitespace).map { word -> String in
      // "The next 3 sessions" are counted, not called by a number.
      let isCount = Self.countWords.contains(before)
      before = word.lowercased()
      guard number == nil, !isCount, !word.contains("/") else { return String(word) }
      let letters = word.prefix { !$0.isNumber }
      let figures = word.dropFirst(letters.count)
      let digits = figures.prefix(while: \.isNumber)
      let after = figures.dropFirst(digits.count).filter { !$0.isPunctuation }.lowercased()
      guard (1...3).contains(digits.count), Self.ordinalEndings.contains(after),
        letters.allSatisfy({ $0.isLetter || "-#(".contains($0) })
      else { return String(word) }
      number = String(digits)
      return letters.filter(\.isLetter)
    }
    return (number, words.filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// A number written out, "sixty-third", and the line without it.
  private var spelledSessionNumber: (String, String)? {
    var words = split { $0.isWhitespace || $0 == "-" }.map(String.init)
    for (place, word) in words.enumerated() {
      guard let tens = Self.tens[word.lowercased()], place + 1 < words.count,
        let ones = Self.ones.firstIndex(of: words[place + 1].lowercased())
      else { continue }
      words.removeSubrange(place...(place + 1))
      return ("\(tens + ones + 1)", words.joined(separator: " "))
    }
    return nil
  }

  private static let countWords: Set<String> = [
    "next", "last", "coming", "first", "past", "prochaines", "prochains", "próximas", "próximos",
  ]
  private static let tens = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
  ]
  private static let ones = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
  ]
  private static let ordinalEndings: Set<String> = [
    "", "st", "nd", "rd", "th", "e", "eme", "ème", "º", "ª", "s",
  ]
}
