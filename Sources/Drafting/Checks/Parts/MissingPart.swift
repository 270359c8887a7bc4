import Knowledge

extension DraftCheck {
  /// A part without which the document is not complete.
  static let missingPart = DraftCheck(
    "missing-part", looksFor: "a part without which the document is not complete", weight: .mend,
    rule: .advice("the parts of a document follow the questions its readers have.")
  ) { document in
    guard let manuscript = document.manuscript else { return [] }
    return manuscript.missing.map { section in
      Hit(
        "'\(manuscript.heading(of: section))' is missing.",
        do: "Answer the question: \(manuscript.ask(of: section))")
    }
  }
}
