import Knowledge

extension DraftCheck {
  /// Three acronyms or more in one sentence of a speech.
  static let stringOfAcronyms = DraftCheck(
    "string-of-acronyms", looksFor: "three acronyms or more in one sentence of a speech",
    weight: .look,
    rule: .advice("short sentences and no string of acronyms, for ears and interpreters.")
  ) { document in
    guard document.kind.form == .speech else { return [] }
    return document.body.flatMap { passage in
      let acronyms = Dictionary(
        grouping: Acronym.all(in: passage).filter { !Acronym.common.contains($0.name) },
        by: { passage.sentence(of: $0.word) ?? -1 })
      return acronyms.sorted { $0.key < $1.key }.compactMap { sentence, found -> Hit? in
        var names: [String] = []
        for acronym in found where !names.contains(acronym.name) { names.append(acronym.name) }
        guard names.count >= 3, sentence >= 0 else { return nil }
        return Hit(
          "One sentence holds \(names.count) acronyms: \(names.joined(separator: ", ")).",
          do: "Say the names, or speak of fewer bodies.", in: passage,
          words: passage.sentences[sentence])
      }
    }
  }
}
