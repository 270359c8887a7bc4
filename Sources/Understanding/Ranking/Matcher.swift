import Knowledge

/// Finds the units of a question in texts of the index.
///
/// A text is walked once, however many units the question has.
struct Matcher {
  /// What a text has of a question.
  ///
  /// One is used for all texts that are compared, since there are hundreds in a turn.
  struct Comparison {
    /// How well each unit of the question is found, from 0 to 1.
    fileprivate(set) var matches: [Double]
    /// The weight of what the text shares with the question.
    fileprivate(set) var shared = 0.0
    /// The share of the name of each unit that the words of the text make up.
    fileprivate var named: [Double]
    /// The places of the words of names that were found.
    fileprivate var seen: [Int] = []
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
  /// The full weight of each.
  private let weights: [Double]
  /// The unit that each is, where it is one.
  private let units: [Int?]
  /// The concepts whose name holds the word that each is, and the share of the name it makes up.
  private let names: [[(unit: Int, share: Double)]]

  init(_ question: Question) {
    let known = question.figures.values.sorted { $0.number < $1.number }
    let numbers = known.map(\.number)
    var units = [Int?](repeating: nil, count: known.count)
    var names = [[(unit: Int, share: Double)]](repeating: [], count: known.count)
    func place(_ key: String) -> Int? {
      question.figures[key].flatMap { numbers.firstIndex(of: $0.number) }
    }
    for (number, unit) in question.units.enumerated() {
      if let place = place(unit.key) { units[place] = number }
      for place in unit.parts.compactMap(place) {
        names[place].append((number, Self.byWords / Double(unit.parts.count)))
      }
    }
    size = question.units.count
    weights = known.map(\.weight)
    (self.numbers, self.units, self.names) = (numbers, units, names)
  }

  /// Returns room for what texts have.
  func comparison() -> Comparison {
    let zeros = [Double](repeating: 0, count: size)
    return Comparison(matches: zeros, named: zeros)
  }

  /// Finds out what a text has.
  func compare(with text: UnitNumbers, _ comparison: inout Comparison) {
    for unit in 0..<size { (comparison.matches[unit], comparison.named[unit]) = (0, 0) }
    comparison.shared = 0
    comparison.seen.removeAll(keepingCapacity: true)
    for number in text.numbers {
      guard let place = numbers.firstIndex(of: abs(number)) else { continue }
      if let unit = units[place] {
        comparison.matches[unit] = max(comparison.matches[unit], number < 0 ? Self.withinName : 1)
      }
      if number > 0 { comparison.shared += weights[place] }
      guard !names[place].isEmpty, !comparison.seen.contains(place) else { continue }
      comparison.seen.append(place)
      for name in names[place] { comparison.named[name.unit] += name.share }
    }
    guard !comparison.seen.isEmpty else { return }
    for unit in 0..<size {
      comparison.matches[unit] = max(comparison.matches[unit], comparison.named[unit])
    }
  }
}
