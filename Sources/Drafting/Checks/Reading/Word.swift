/// A word of a text, without the marks around it.
struct Word: Sendable {
  /// The word as it stands.
  let text: String
  /// The word in lower case, with straight apostrophes.
  let lower: String
  /// The word in lower case, without a possessive ending.
  let stem: String
  /// The marks in front: brackets, quotation marks, signs of currency.
  let before: String
  /// The marks behind, without note marks.
  var after: String
  /// The numbers of the notes marked behind it.
  var notes: [Int]
  /// The line it stands in, from 1 on.
  let line: Int
  /// Whether it stands between quotation marks.
  var isQuoted = false

  init(_ text: String, before: String, after: String, notes: [Int], line: Int) {
    self.text = text
    lower = Self.folded(text)
    stem = Self.stem(of: lower)
    self.before = before
    self.after = after
    self.notes = notes
    self.line = line
  }

  /// Returns a word in lower case, with straight apostrophes.
  static func folded(_ text: String) -> String {
    let lower = text.lowercased()
    guard lower.utf8.contains(0xE2) else { return lower }
    return String(lower.map { $0 == "’" ? "'" : $0 })
  }

  /// Returns a word in lower case without a possessive ending.
  static func stem(of lower: String) -> String {
    let ending = lower.utf8.suffix(2)
    return ending.count == 2 && ending.first == 0x27 && ending.last == 0x73
      ? String(lower.dropLast(2)) : lower
  }

  /// The word with the marks around it.
  var raw: String {
    before + text + after
  }

  /// Whether it begins with a capital.
  var isCapitalised: Bool {
    text.first?.isUppercase ?? false
  }

  /// Whether all its letters, two at least, are capitals.
  var isAllCapitals: Bool {
    var letters = 0
    for character in text where character.isLetter {
      guard character.isUppercase else { return false }
      letters += 1
    }
    return letters > 1
  }

  /// Whether it is a web or e-mail address.
  var isAddress: Bool {
    text.utf8.count > 5
      && (text.utf8.contains(0x40) && isMailAddress || lower.hasPrefix("www.")
        || text.utf8.contains(0x3A) && text.contains("://"))
  }

  /// Whether it is an e-mail address.
  var isMailAddress: Bool {
    guard let at = text.firstIndex(of: "@"), at > text.startIndex else { return false }
    return text[at...].contains(".")
  }

  /// The number it is, thousands apart by commas or not; nothing for other words.
  var number: Double? {
    guard text.first?.isASCIIDigit == true else { return nil }
    return Double(text.filter { $0 != "," })
  }

  /// The year it is; nothing for other words.
  var year: Int? {
    guard text.utf8.count == 4, let year = Int(text), 1900...2100 ~= year else { return nil }
    return year
  }

  /// Whether a bracket opens in front of it.
  var opensBracket: Bool { before.contains("(") }

  /// Whether a bracket closes behind it.
  var closesBracket: Bool { after.contains(")") }
}

extension Character {
  /// Whether it is one of the digits 0 to 9.
  var isASCIIDigit: Bool {
    "0" <= self && self <= "9"
  }
}
