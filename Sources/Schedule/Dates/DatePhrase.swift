package import Knowledge

/// A stretch of a line that names a day or some days: "in March", "within six weeks", "8 March 2027".
package struct DatePhrase: Equatable, Sendable {
  /// What the stretch means on the day it was written.
  package enum Meaning: Equatable, Sendable {
    /// A day or a stretch of days.
    case span(DaySpan)
    /// Two days, for nobody can tell which figure is the month: "10/01".
    case unclear(Day, Day)
    /// A day the calendar does not have: "30 February".
    case impossible
    /// A stretch that ends before it begins.
    case backwards(DaySpan, DaySpan)
  }

  /// The words as they were typed.
  package let typed: String
  /// What they mean.
  package let meaning: Meaning
  /// The line without them.
  package let rest: String

  /// Finds the first date in a line, reckoning from a day; nothing where the line names none.
  ///
  /// English, French and Spanish are read at once. A number is a date only beside a month, a unit of
  /// time or a word such as "by": "25", "item 4" and "HRC/52/24" are none. A month without a year is the
  /// next to come, the one that runs included.
  package static func first(in line: String, from today: Day) -> DatePhrase? {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    let reader = DateReader(words: words.map(\.dateWord), today: today)
    for start in words.indices {
      guard let found = reader.phrase(at: start) else { continue }
      let range = found.start..<found.end
      // "on 30 February" is called by its day.
      let name = words[range].drop { DateWords.at.contains($0.dateWord) }
      return DatePhrase(
        typed: name.joined(separator: " ").trimmingMarks, meaning: found.meaning,
        rest: (words[..<range.lowerBound] + words[range.upperBound...]).joined(separator: " "))
    }
    return nil
  }
}

extension String {
  private static let marks: Set<Character> = [
    ",", ".", "?", "!", ";", ":", "(", ")", "\"", "¿", "¡", "«", "»",
  ]

  /// The text without the marks around it.
  fileprivate var trimmingMarks: String {
    var text = self[...]
    while let last = text.last, Self.marks.contains(last) { text.removeLast() }
    while let first = text.first, Self.marks.contains(first) { text.removeFirst() }
    return String(text)
  }

  /// Letters without their accents.
  private static let plain: [Character: Character] = [
    "é": "e", "è": "e", "ê": "e", "á": "a", "à": "a", "â": "a", "ó": "o", "ô": "o", "í": "i",
    "î": "i", "ú": "u", "û": "u", "ü": "u", "ñ": "n", "ë": "e", "’": "'",
  ]

  /// The word in lower case without the marks around it, and without accents.
  fileprivate var dateWord: String {
    String(lowercased().map { Self.plain[$0] ?? $0 }).trimmingMarks
  }
}
