package import Knowledge

/// Fits the confidence to a pack by asking it its own phrasings.
///
/// Each phrasing is asked twice: once as if nobody had written it down, when the best entry is right
/// if it is the one the phrasing belongs to; and once as if nobody had written that entry, when any
/// answer is wrong. So every pack, whatever its subject, learns how sure it may be, and needs no
/// question set beside it.
package struct Calibrator {
  private let reader: QuestionReader
  private let ranker: Ranker
  /// The most phrasings that are asked; of more, every so manyth.
  private static let mostQuestions = 1500

  /// Prepares the fitting of a pack.
  package init(_ pack: Pack) throws {
    reader = try QuestionReader(pack)
    ranker = try Ranker(pack)
  }

  /// Returns the calibration of a pack with this index.
  package func calibration(_ index: SearchIndex) throws -> Calibration {
    let stride = max(1, index.phrasings.count / Self.mostQuestions)
    let asked = index.phrasings.enumerated().filter { $0.offset % stride == 0 }.map(\.element)
    var examples: [(features: Features, isRight: Bool)] = []
    for phrasing in asked {
      let question = try reader.question(phrasing.text)
      let omissions: [Ranker.Omission] = [
        .phrasing(entry: phrasing.entry, pattern: phrasing.pattern), .entry(phrasing.entry),
      ]
      for omission in omissions {
        let ranked = try ranker.ranked(question, leavingOut: omission)
        guard let best = ranked.first else { continue }
        examples.append(
          (
            Features(question, best, next: ranked.dropFirst().first),
            best.number == phrasing.entry
          ))
      }
    }
    return Calibration.fitted(to: examples)
  }
}
