/// Finds the units of a question in texts of the index.
///
/// A text is walked once, however many units the question has.
struct Matcher {
  /// What a text has of a question.
  struct Comparison {
    /// How well each unit of the question is found, from 0 to 1.
    var matches: [Double]
    /// How many units the text has, and how many of them the question has not.
    var count = 0
    var foreign = 0
  }

  /// How well a word is found that only stands within the name of another concept.
  private static let withinName = 0.7
  /// How well a concept is found by all the words of its name, where it is not itself named.
  private static let byWords = 0.6

  private let size: Int
  private var units: [Substring: Int] = [:]
  private var names: [Substring: [(unit: Int, share: Double)]] = [:]

  init(_ question: Question) {
    size = question.units.count
    for (number, unit) in question.units.enumerated() {
      units[Substring(unit.key)] = number
      for part in unit.parts {
        names[Substring(part), default: []].append((number, Self.byWords / Double(unit.parts.count)))
      }
    }
  }

  /// Returns what a text has, written as units that blanks separate.
  func matches(in text: String) -> Comparison {
    var comparison = Comparison(matches: [Double](repeating: 0, count: size))
    var byWords: [Substring: Bool] = [:]
    for written in text.split(separator: " ") {
      let isPart = written.first == "~"
      let word = isPart ? written.dropFirst() : written
      let unit = units[word]
      let names = names[word]
      if let unit {
        comparison.matches[unit] = max(comparison.matches[unit], isPart ? Self.withinName : 1)
      }
      if names != nil { byWords[word] = true }
      if !isPart {
        comparison.count += 1
        if unit == nil, names == nil { comparison.foreign += 1 }
      }
    }
    var shares = [Double](repeating: 0, count: size)
    for word in byWords.keys {
      for name in names[word] ?? [] { shares[name.unit] += name.share }
    }
    comparison.matches = zip(comparison.matches, shares).map(max)
    return comparison
  }
}
