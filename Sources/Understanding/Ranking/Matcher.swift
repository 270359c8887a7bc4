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
  /// The numbers the question knows.
  ///
  /// They are so few that looking through them is faster than hashing.
  private let numbers: [Int32]
  private let finds: [Find]

  /// What a number means to the question.
  private struct Find {
    /// The unit it is, where it is one.
    var unit: Int?
    /// The concepts whose name holds the word, and the share of the name it makes up.
    var names: [(unit: Int, share: Double)] = []
    /// Its full weight.
    let weight: Double
  }

  init(_ question: Question) {
    size = question.units.count
    var finds: [Int32: Find] = [:]
    for figures in question.figures.values {
      finds[figures.number] = Find(weight: figures.weight)
    }
    for (place, unit) in question.units.enumerated() {
      if let number = question.figures[unit.key]?.number { finds[number]?.unit = place }
      for number in unit.parts.compactMap({ question.figures[$0]?.number }) {
        finds[number]?.names.append((place, Self.byWords / Double(unit.parts.count)))
      }
    }
    numbers = Array(finds.keys)
    self.finds = Array(finds.values)
  }

  /// Returns what a text has.
  func matches(in text: UnitNumbers) -> Comparison {
    var comparison = Comparison(matches: [Double](repeating: 0, count: size))
    // In the order of the text, so that the same sum is reached in every run.
    var seen: [Int] = []
    for number in text.numbers {
      guard let place = numbers.firstIndex(of: abs(number)) else { continue }
      let find = finds[place]
      if let unit = find.unit {
        comparison.matches[unit] = max(comparison.matches[unit], number < 0 ? Self.withinName : 1)
      }
      if !find.names.isEmpty, !seen.contains(place) { seen.append(place) }
      if number > 0 { comparison.shared += find.weight }
    }
    guard !seen.isEmpty else { return comparison }
    var shares = [Double](repeating: 0, count: size)
    for name in seen.flatMap({ finds[$0].names }) { shares[name.unit] += name.share }
    comparison.matches = zip(comparison.matches, shares).map(max)
    return comparison
  }
}
