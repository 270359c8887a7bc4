/// The most words that can be said in a time, however fast one reads.
enum SpeakingCeiling {
  /// Returns the most words for a time.
  ///
  /// ISHR takes 250 words for 90 seconds and 300 for two minutes as the most; longer times are taken
  /// at the slower of the two.
  static func words(minutes: Double) -> Int {
    minutes <= 1.5 ? Int(minutes * 250 / 1.5) : max(250, Int(minutes * 150))
  }
}
