import Knowledge

extension DraftCheck {
  /// A speech that takes longer than the time given, read at a pace interpreters can follow.
  ///
  /// Up to 117 words a minute, which is what UN bodies count at most, it is only to be looked at. Above
  /// the ceiling ``overCeiling`` speaks instead.
  static let overTime = DraftCheck(
    "over-time", looksFor: "a speech longer than its time at a pace interpreters can follow",
    weight: .mend, rule: .pace
  ) { document in
    guard let minutes = document.limit?.minutes, document.length.minutes > minutes,
      document.length.words <= SpeakingCeiling.words(minutes: minutes)
    else { return [] }
    let length = document.length
    let most = Int(minutes * Double(length.wordsPerMinute))
    return [
      Hit(
        "At \(length.wordsPerMinute) words a minute the \(length.words) words take "
          + "\(length.minutes.minutesInWords); you have \(minutes.minutesInWords).",
        do: "Take out \(length.words - most) words.",
        weight: length.words <= Int(minutes * 117) ? .look : nil)
    ]
  }
}

extension DocumentRule {
  /// The pace of which interpreters can follow a speech.
  static let pace = DocumentRule(
    text: "UN Geneva asks speakers to read at a pace that can be interpreted; the Commission for "
      + "Social Development counts about 350 words for three minutes.",
    source: "doc.ungeneva-tips", status: .official)
}
