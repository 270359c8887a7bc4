import Knowledge

extension DraftCheck {
  /// A recommendation without a verb, or with vague ones only.
  static let requestWithoutAction = DraftCheck(
    "request-without-action", looksFor: "recommendations without a verb of action",
    weight: .mend,
    rule: DocumentRule(
      text: "Recommendations are specific, measurable, achievable, relevant and time-bound, and "
        + "start from an action.",
      source: "draft.upr-smart", status: .dated),
    languages: .english
  ) { document in
    guard document.kind.form != .letter else { return [] }
    return document.requests.filter { $0.words.count >= 4 }.compactMap { request in
      guard let flaw = request.flaw else { return nil }
      return Hit(
        flaw,
        do: "Write what is to be done so that one can see whether it was: 'amend', 'fund', "
          + "'publish', 'end'.",
        in: request.passage, words: request.words)
    }
  }
}

extension Request {
  /// What its verbs lack; nothing where one of them asks for an action.
  fileprivate var flaw: String? {
    let all = passage.words[words]
    guard !all.contains(where: { Verbs.acting.contains($0.lower) }) else { return nil }
    let main = all.indices.filter { isVerbPlace($0, in: all) }.map { all[$0].lower }
    if let vague = main.first, main.allSatisfy(Verbs.vague.contains) {
      return "'\(vague)' binds nobody to do anything."
    }
    guard main.isEmpty, let first = all.first, !followsTo else { return nil }
    let endings = ["tion", "ment", "ness", "ance", "ity"]
    guard Verbs.nounish.contains(first.lower) || endings.contains(where: first.lower.hasSuffix)
    else { return nil }
    return "This recommendation has no verb that says what is to be done."
  }

  /// A verb stands first, or behind "to", "should" and "must".
  private func isVerbPlace(_ index: Int, in words: ArraySlice<Word>) -> Bool {
    if index == words.startIndex {
      return followsTo || Verbs.vague.contains(words[index].lower)
    }
    return ["to", "should", "must", "shall"].contains(words[index - 1].lower)
      && words[index].text.first?.isLowercase == true && !["the", "a"].contains(words[index].lower)
  }
}
