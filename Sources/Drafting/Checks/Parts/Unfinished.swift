import Knowledge

extension DraftCheck {
  /// A part whose end was not said yet.
  static let unfinished = DraftCheck(
    "unfinished", looksFor: "a part that is still being written", weight: .mend,
    rule: .advice("send nothing before every part has been read once more.")
  ) { document in
    document.passages(in: .writing).map { passage in
      Hit(
        "'\(passage.part)' is not finished.", do: "Finish it, or leave it out on purpose.",
        in: passage)
    }
  }
}

extension CheckedDocument {
  /// Returns the passages of a draft whose answers are in a state.
  func passages(in state: DraftAnswer.State) -> [Passage] {
    passages.filter { passage in
      passage.place.flatMap { manuscript?.answer(at: $0) }?.state == state
    }
  }
}
