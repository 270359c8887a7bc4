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
    func kept(_ asks: [String], of entry: ID<Entry>) -> [String] {
      asks.filter { ask in
        number += 1
        guard number.isMultiple(of: Self.stride), asks.count > 1 else { return true }
        let written = (try? PhrasePattern(ask))?
          .expansions(limit: 1) { names[$0] ?? $0.text }.first
        asked.append((entry, written ?? ask))
        return false
      }
    }
    for (place, entry) in library.entries.enumerated() {
      told.entries[place] = entry.asked(kept(entry.asks, of: entry.id))
      told.furtherAsks[entry.id] = library.furtherAsks[entry.id].map { kept($0, of: entry.id) }
    }
  }
}
