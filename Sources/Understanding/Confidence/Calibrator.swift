import Knowledge

/// Fits the confidence to a library by asking it phrasings it was not told.
///
/// One phrasing in a few is held out of a pack and then asked of it, and counts twice: once as it is,
/// when the best entry is right if it is the one the phrasing belongs to; and once as if nobody had
/// written that entry, when any answer is wrong. So every library, whatever its subject, learns how
/// sure it may be, and needs no question set beside it.
struct Calibrator {
  private let library: Library
  /// Which phrasings are held out: every so manyth.
  private static let stride = 5
  /// How often a question nobody foresaw is taken to be asked, for each that somebody did.
  private static let shareOfForeign = 0.5
  /// The most phrasings that are asked.
  private static let mostQuestions = 1500

  init(_ library: Library) {
    self.library = library
  }

  func calibration() throws -> Calibration {
    let (told, heldOut) = parted
    let writer = try PackWriter()
    try writer.fillUnfitted(from: told)
    let pack = try writer.pack()
    let (reader, ranker) = (try QuestionReader(pack), try Ranker(pack))
    let every = max(1, heldOut.count / Self.mostQuestions)
    let examples = try heldOut.enumerated().filter { $0.offset.isMultiple(of: every) }
      .flatMap { _, asked -> [Calibration.Example] in
        let question = try reader.question(asked.text)
        let ranked = try ranker.ranked(question)
        let others = ranked.filter { $0.entry != asked.entry }
        return [(ranked, 1), (others, Self.shareOfForeign)].compactMap { ranked, times in
          Features(question, ranked).map { ($0, ranked.first?.entry == asked.entry, times) }
        }
      }
    return Calibration.fitted(to: examples)
  }

  /// A phrasing as a person would type it: the first that its pattern stands for.
  private func written(_ ask: String) -> String {
    let names = { (concept: ID<Concept>) in
      library.concepts.first { $0.id == concept }?.short ?? concept.text
    }
    return (try? PhrasePattern(ask))?.expansions(limit: 1, naming: names).first ?? ask
  }

  /// The library without some of its phrasings, and those.
  private var parted: (told: Library, heldOut: [(entry: ID<Entry>, text: String)]) {
    var told = library
    var heldOut: [(entry: ID<Entry>, text: String)] = []
    var number = 0
    for place in told.entries.indices {
      let entry = told.entries[place]
      var kept: [String] = []
      for ask in entry.asks {
        number += 1
        if number.isMultiple(of: Self.stride), entry.asks.count > 1 {
          heldOut.append((entry.id, written(ask)))
        } else {
          kept.append(ask)
        }
      }
      told.entries[place] = entry.asked(kept)
    }
    return (told, heldOut)
  }
}
