import Knowledge

extension DraftCheck {
  /// Recommendations of which none names a day, a figure or a session.
  ///
  /// Told once for a document: one recommendation by which progress can be seen is enough for the
  /// others to be left open.
  static let requestWithoutMeasure = DraftCheck(
    "request-without-measure", looksFor: "recommendations without any date or measure",
    weight: .look,
    rule: DocumentRule(
      text: "Recommendations are specific, measurable, achievable, relevant and time-bound.",
      source: "draft.upr-smart", status: .dated),
    languages: .english
  ) { document in
    let requests = document.requests.filter { $0.words.count >= 4 }
    guard let first = requests.first, !requests.contains(where: \.hasMeasure) else { return [] }
    return [
      Hit(
        requests.count == 1
          ? "The recommendation names no date and no measure."
          : "None of the \(requests.count) recommendations names a date or a measure.",
        do: "Say by when, or by which figure one will see that it was done.",
        in: first.passage, words: first.words)
    ]
  }
}

extension Request {
  /// Whether a date, a figure, a session or haste is named.
  fileprivate var hasMeasure: Bool {
    passage.words[words].contains { word in
      word.text.contains(where: \.isASCIIDigit) || Self.measures.contains(word.lower)
        || Self.months.contains(word.lower) && word.isCapitalised
    }
  }

  private static let measures: Set<String> = [
    "annually", "annual", "yearly", "year", "years", "month", "months", "immediately", "session",
    "sessions", "before", "until", "within", "deadline", "quarter", "half", "third", "monthly",
    "now", "delay", "next",
  ]

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
