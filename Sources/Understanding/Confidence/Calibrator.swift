import Knowledge

/// Fits the confidence to a library by asking it phrasings it was not told.
///
/// Each counts twice: once as it is, when the best entry is right if it is the one the phrasing
/// belongs to; and once as if nobody had written that entry, when any answer is wrong. So every
/// library, whatever its subject, learns how sure it may be, and needs no question set beside it.
struct Calibrator {
  private let library: Library
  /// How often a question nobody foresaw is taken to be asked, for each that somebody did.
  private static let shareOfForeign = 0.5
  /// The most phrasings that are asked.
  private static let mostQuestions = 1500

  init(_ library: Library) {
    self.library = library
  }

  func calibration() throws -> Calibration {
    let heldOut = HeldOut(of: library)
    let writer = try PackWriter()
    try writer.fillUnfitted(from: heldOut.told)
    let pack = try writer.pack()
    let (reader, ranker) = (try QuestionReader(pack), Ranker(pack))
    let every = max(1, heldOut.asked.count / Self.mostQuestions)
    let examples = try heldOut.asked.enumerated().filter { $0.offset.isMultiple(of: every) }
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
}
