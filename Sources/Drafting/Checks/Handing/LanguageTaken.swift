import Knowledge

extension DraftCheck {
  /// A language in which the body does not take such a document.
  static let languageTaken = DraftCheck(
    "language", looksFor: "a language in which the body does not take the document",
    weight: .refused, rule: .advice("write in a language that the readers work in.")
  ) { document in
    guard let language = document.manuscript?.draft.language, !document.kind.languages.isEmpty,
      !document.kind.languages.contains(language)
    else { return [] }
    let taken = document.kind.languages.map { names[$0] ?? $0 }.joined(separator: ", ")
    return [
      Hit(
        "The draft is in \(names[language] ?? language); it is taken in: \(taken).",
        do: "Have it translated before it is handed in.",
        rule: document.rule(about: ["english", "language"]))
    ]
  }

  private static let names = [
    "en": "English", "fr": "French", "es": "Spanish", "ar": "Arabic", "zh": "Chinese",
    "ru": "Russian", "pt": "Portuguese", "de": "German",
  ]
}
