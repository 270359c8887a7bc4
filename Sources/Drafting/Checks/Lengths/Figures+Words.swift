extension Int {
  /// The number with commas between thousands.
  var grouped: String {
    guard abs(self) >= 1000 else { return "\(self)" }
    let rest = abs(self) % 1000
    return (self / 1000).grouped + "," + String(repeating: "0", count: 3 - "\(rest)".count)
      + "\(rest)"
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
