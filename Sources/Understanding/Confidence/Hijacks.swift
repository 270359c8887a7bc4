package import Knowledge

/// Which entries take questions that belong to others.
///
/// Curators look at it after writing: a pair that stands here often says the same, or lacks the word
/// that tells one from the other.
package struct Hijacks {
  /// An entry that answers phrasings of another.
  package struct Pair: Equatable, Sendable {
    /// The entry the phrasings belong to.
    package let owner: ID<Entry>
    /// The entry they land on.
    package let taker: ID<Entry>
    /// The phrasings.
    package let phrasings: [String]
  }

  /// How many phrasings were asked.
  package let asked: Int
  /// The pairs, those with most phrasings first.
  package let pairs: [Pair]

  /// Asks a library some of its phrasings as if it had not been told them.
  ///
  /// Only what would be answered counts; what would be asked back is no harm. Takes about as long as
  /// two builds of the pack.
  package init(of library: Library) throws {
    let heldOut = HeldOut(of: library)
    let writer = try PackWriter()
    try writer.fill(from: heldOut.told)
    let interpreter = try Interpreter(writer.pack())
    var taken: [[ID<Entry>]: [String]] = [:]
    for asked in heldOut.asked {
      let reading = try interpreter.interpretation(of: asked.text)
      guard reading.band == .answer, let best = reading.ranked.first, best.entry != asked.entry
      else { continue }
      taken[[asked.entry, best.entry], default: []].append(asked.text)
    }
    asked = heldOut.asked.count
    pairs = taken.map { Pair(owner: $0.key[0], taker: $0.key[1], phrasings: $0.value) }
      .sorted {
        ($1.phrasings.count, $0.owner.text, $0.taker.text)
          < ($0.phrasings.count, $1.owner.text, $1.taker.text)
      }
  }
}
