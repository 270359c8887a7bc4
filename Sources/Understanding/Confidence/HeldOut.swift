import Knowledge

/// A library that was not told some of its phrasings, and those.
///
/// What a pack of it makes of them is what it would make of questions nobody wrote down.
struct HeldOut {
  /// A phrasing that was held out, with the entry it belongs to.
  typealias Asked = (entry: ID<Entry>, text: String)

  /// Which phrasings are held out: every so manyth.
  static let stride = 5

  /// The library without the phrasings.
  private(set) var told: Library
  /// The phrasings, as a person would type them.
  private(set) var asked: [Asked] = []

  /// Holds phrasings out of a library; an entry that has one only keeps it.
  init(of library: Library) {
    told = library
    let names = Dictionary(library.concepts.map { ($0.id, $0.short) }) { first, _ in first }
    var number = 0
    for place in library.entries.indices {
      let entry = library.entries[place]
      var kept: [String] = []
      for ask in entry.asks {
        number += 1
        guard number.isMultiple(of: Self.stride), entry.asks.count > 1 else {
          kept.append(ask)
          continue
        }
        let written = (try? PhrasePattern(ask))?
          .expansions(limit: 1) { names[$0] ?? $0.text }.first
        asked.append((entry.id, written ?? ask))
      }
      told.entries[place] = entry.asked(kept)
    }
  }
}
