import Knowledge

extension DraftCheck {
  /// A speech that does not fit into its time at any pace, so that the chair cuts it off.
  static let overCeiling = DraftCheck(
    "over-ceiling", looksFor: "a speech too long for its time however fast it is read",
    weight: .refused,
    rule: DocumentRule(
      text: "About 250 words for 90 seconds and 300 for two minutes are the most; the chair cuts "
        + "off what is over.",
      source: "ishr.how-oral-statement", status: .secondary)
  ) { document in
    guard let minutes = document.limit?.minutes else { return [] }
    let length = document.length
    let ceiling = SpeakingCeiling.words(minutes: minutes)
    guard length.words > ceiling else { return [] }
    let target = Int(minutes * Double(length.wordsPerMinute))
    return [
      Hit(
        "The text has \(length.words) words; more than \(ceiling) cannot be read in "
          + "\(minutes.minutesInWords).",
        do: "Shorten it to about \(target) words: take out \(length.words - target).")
    ]
  }
}
