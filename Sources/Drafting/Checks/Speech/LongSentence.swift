import Knowledge

extension DraftCheck {
  /// A sentence of a speech that is too long to be said and followed.
  static let longSentence = DraftCheck(
    "long-sentence", looksFor: "sentences of a speech with more than 35 words", weight: .look,
    rule: .pace
  ) { document in
    guard document.kind.form == .speech else { return [] }
    return document.body.flatMap { passage in
      passage.sentences.filter { $0.count > 35 }.map { sentence in
        Hit(
          "This sentence has \(sentence.count) words.", do: "Make two of it.", in: passage,
          words: sentence)
      }
    }
  }
}
