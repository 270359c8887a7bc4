import Knowledge

/// Finds the units of a question in texts of the index.
///
/// A text is walked once, however many units the question has.
struct Matcher {
  /// What a text has of a question.
  struct Comparison {
    /// How well each unit of the question is found, from 0 to 1.
    var matches: [Double]
    /// The weight of what the text shares with the question.
    var shared = 0.0
  }

  /// How well a word is found that only stands within the name of another concept.
  private static let withinName = 0.7
  /// How well a concept is found by all the words of its name, where it is not itself named.
  private static let byWords = 0.6

  private let size: Int
  /// The unit of the question that has a number.
  private var units: [Int32: Int] = [:]
  /// The concepts of the question whose name holds the word with a number, and their share of it.
  private var names: [Int32: [(unit: Int, share: Double)]] = [:]

  /// The full weight of what has a number.
  private var weights: [Int32: Double] = [:]

  init(_ question: Question) {
    for (key, number) in question.numbers { weights[number] = question.ownWeights[key] }
    size = question.units.count
    for (place, unit) in question.units.enumerated() {
      if let number = question.numbers[unit.key] { units[number] = place }
      for number in unit.parts.compactMap({ question.numbers[$0] }) {
        names[number, default: []].append((place, Self.byWords / Double(unit.parts.count)))
      }
    }
  }

  /// Returns what a text has.
  func matches(in text: UnitNumbers) -> Comparison {
    var comparison = Comparison(matches: [Double](repeating: 0, count: size))
    var words: Set<Int32> = []
    for number in text.numbers {
      let isPart = number < 0
      let unit = units[abs(number)]
      let isInName = names[abs(number)] != nil
      if let unit {
        comparison.matches[unit] = max(comparison.matches[unit], isPart ? Self.withinName : 1)
      }
      if isInName { words.insert(abs(number)) }
      if !isPart { comparison.shared += weights[number] ?? 0 }
    }
    guard !words.isEmpty else { return comparison }
    var shares = [Double](repeating: 0, count: size)
    for word in words {
      for name in names[word] ?? [] { shares[name.unit] += name.share }
    }
    comparison.matches = zip(comparison.matches, shares).map(max)
    return comparison
  }
}
