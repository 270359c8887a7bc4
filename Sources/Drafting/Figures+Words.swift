extension Int {
  /// So many words: "1 word", "1,500 words".
  package var words: String {
    "\(grouped) \(self == 1 ? "word" : "words")"
  }

  /// The number with a comma between thousands: "1,500".
  package var grouped: String {
    let digits = String(magnitude)
    guard digits.count > 3 else { return "\(self)" }
    return (self / 1000).grouped + "," + digits.suffix(3)
  }
}
