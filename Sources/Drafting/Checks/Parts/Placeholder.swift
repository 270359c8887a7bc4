import Knowledge

extension DraftCheck {
  /// A gap that was left to be filled: `[...]`, `XXX`, `TBC`, `___`.
  ///
  /// Dots in brackets within a quotation are left alone: there they stand for words left out.
  static let placeholder = DraftCheck(
    "placeholder", looksFor: "gaps left to be filled, such as [..], XXX or TBC", weight: .mend,
    rule: .advice("a text with gaps is not sent.")
  ) { document in
    document.passages.flatMap { passage in
      Placeholders.found(in: passage).map { range, text in
        Hit(
          "'\(text)' is still to be filled.", do: "Fill it, or take the sentence out.",
          in: passage, words: range)
      } + Placeholders.blanks(in: passage)
    }
  }
}
