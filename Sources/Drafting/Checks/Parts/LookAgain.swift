import Knowledge

extension DraftCheck {
  /// A part that builds on an answer that was changed later.
  static let lookAgain = DraftCheck(
    "look-again", looksFor: "a part that builds on an answer that was changed later",
    weight: .look, rule: .advice("what builds on an answer is read again when that is changed.")
  ) { document in
    document.passages(in: .lookAgain).map { passage in
      Hit(
        "'\(passage.part)' builds on an answer that has changed since.",
        do: "Read it again, and change it or keep it.", in: passage)
    }
  }
}
