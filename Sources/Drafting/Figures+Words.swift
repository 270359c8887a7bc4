extension Int {
  /// The number with a comma between thousands: "1,500".
  package var grouped: String {
    let digits = String(magnitude)
    guard digits.count > 3 else { return "\(self)" }
    return (self / 1000).grouped + "," + digits.suffix(3)
  }
}

extension Double {
  /// A time in minutes and seconds, in words.
  var minutesInWords: String {
    let seconds = Int((self * 60).rounded())
    let minutes = seconds / 60
    let parts = [(minutes, "minute"), (seconds % 60, "second")].filter { $0.0 > 0 }
    return parts.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: " ")
  }
}
