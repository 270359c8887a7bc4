import Knowledge

extension DraftCheck {
  /// What looks like the name of a private person.
  ///
  /// Recognised by "Mr", "named", "victim" and by an age behind a name. Office holders are left alone,
  /// and so are letters and forms, in which names belong.
  static let namedPerson = DraftCheck(
    "named-person", looksFor: "names of private persons in a text that becomes public",
    weight: .mend,
    rule: DocumentRule.advice("no names of victims without their consent: the text stays public.")
  ) { document in
    guard document.kind.form != .letter, document.kind.form != .form,
      !document.kind.traits.contains(.namesPersons)
    else { return [] }
    return document.body.flatMap { passage in
      PersonNames.found(in: passage).map { range in
        Hit(
          "'\(passage.phrase(range))' looks like the name of a private person.",
          do: "Leave the name out, or keep it only with the consent of the person.", in: passage,
          words: range)
      }
    }
  }
}
