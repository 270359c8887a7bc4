import Knowledge

extension DraftCheck {
  /// A recommendation that does not say to whom it is made.
  ///
  /// Submissions on one State are made to that State, and letters to whom they are addressed.
  static let requestWithoutAddressee = DraftCheck(
    "request-without-addressee", looksFor: "recommendations that do not say to whom",
    weight: .mend, rule: .advice("each recommendation says who should do what, by when."),
    languages: .english
  ) { document in
    let kind = document.kind
    guard kind.form != .letter, kind.form != .form,
      !kind.traits.contains(.oneState)
    else { return [] }
    return document.requests.filter {
      $0.words.count >= 3 && !$0.isAddressed(knowing: document.states)
    }.map { request in
      Hit(
        "This recommendation does not say to whom it is made.",
        do: "Begin with who should act: the Council, Member States, the Government.",
        in: request.passage, words: request.words)
    }
  }
}

extension Request {
  /// Whether it says, or the words over it say, who should act.
  fileprivate func isAddressed(knowing states: Set<String>) -> Bool {
    if lead.contains(where: { Addressees.words.contains($0) || states.contains($0) }) {
      return true
    }
    let words = passage.words[words]
    return words.contains { Addressees.words.contains($0.stem) || states.contains($0.stem) }
      || words.indices.contains { namesActor(at: $0, in: words) }
  }

  /// "Riverton should", "the Alliance to".
  private func namesActor(at index: Int, in words: ArraySlice<Word>) -> Bool {
    guard index + 1 < words.endIndex, words[index].isCapitalised else { return false }
    return ["should", "must", "shall"].contains(words[index + 1].lower)
      || words[index].isAllCapitals && words[index + 1].lower == "to"
  }
}
