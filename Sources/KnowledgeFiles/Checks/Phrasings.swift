import Knowledge

extension Check {
  /// The fewest phrasings an entry should have.
  ///
  /// With five phrasings a lexical search finds nine of ten rephrased questions, with one seven.
  static let fewestPhrasings = 5

  /// An entry has enough phrasings, each written in the mini language.
  static let phrasings = Check { folder in
    let concepts = Set(folder.concepts.map(\.item.id))
    return folder.entries.flatMap { entry in
      entry.mistakes(in: entry.item.asks, concepts: concepts)
        + (Set(entry.item.asks).count < fewestPhrasings
          ? [
            entry.problem(
              "few-phrasings", in: "asks",
              "'\(entry.item.id)' has \(Set(entry.item.asks).count) phrasings. Write at least "
                + "\(fewestPhrasings) ways in which people ask for it.", severity: .warning)
          ] : [])
    }
      + folder.phrasings.flatMap { $0.mistakes(in: $0.item.asks, concepts: concepts) }
  }
}

extension Record {
  fileprivate func mistakes(in asks: [String], concepts: Set<ID<Concept>>) -> [FileProblem] {
    asks.flatMap { ask -> [FileProblem] in
      do throws(PhrasePattern.Mistake) {
        return try PhrasePattern(ask).concepts.filter { !concepts.contains($0) }.map { id in
          problem(
            "unknown-concept", in: "asks",
            "The phrasing '\(ask)' names the concept '\(id)', which is not known."
              + didYouMean(id.text, among: concepts.map(\.text)))
        }
      } catch {
        return [problem("phrasing", in: "asks", "The phrasing '\(ask)' \(error.explanation)")]
      }
    }
  }
}

extension PhrasePattern.Mistake {
  fileprivate var explanation: String {
    switch self {
    case .unclosed(let bracket): "lacks a closing '\(bracket)'."
    case .unexpected(let bracket):
      "has a '\(bracket)' that nothing opens. Alternatives are written (this|that)."
    case .empty: "holds no words."
    }
  }
}
