extension Double {
  /// A time in minutes and seconds, in words.
  var minutesInWords: String {
    let seconds = Int((self * 60).rounded())
    let minutes = seconds / 60
    let parts = [(minutes, "minute"), (seconds % 60, "second")].filter { $0.0 > 0 }
    return parts.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: " ")
  }
}
