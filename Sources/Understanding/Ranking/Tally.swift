import Knowledge

/// How much units speak for each entry, added up.
struct Tally {
  /// The sums, each at the number of its entry.
  private var sums: [Double] = []

  /// Adds what a unit says for the entries that have it, as often as it weighs.
  mutating func add(_ postings: Postings, times weight: Double) {
    if postings.last >= sums.count {
      sums += [Double](repeating: 0, count: postings.last + 1 - sums.count)
    }
    postings.visit { entry, worth in
      // A damaged pack may name an entry that is none.
      if sums.indices.contains(entry) { sums[entry] += weight * worth }
    }
  }

  /// How much the units speak for an entry.
  subscript(entry: Int) -> Double {
    sums.indices.contains(entry) ? sums[entry] : 0
  }

  /// Returns the entries that most speaks for, at most so many; of equals, those with the lower numbers.
  func best(_ count: Int) -> [Int] {
    Array(
      sums.indices.filter { sums[$0] > 0 }
        .sorted { (sums[$0], $1) > (sums[$1], $0) }.prefix(count))
  }
}
