extension String {
  /// The text without control characters other than the end of a line.
  ///
  /// Text from outside, a file or a question, must not give orders to the terminal.
  package var withoutControls: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.filter { scalar in
          scalar == "\n" || !(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value))
        }))
  }
}

/// How a stretch of text stands out; its meaning never rests on it alone.
package enum Style: Sendable {
  /// What should be seen first, such as a title; bold.
  case strong
  /// What may be passed over, such as sources; dimmed.
  case quiet
  /// What must not be missed, such as doubts; yellow.
  case warning
  /// What is as it should be; green.
  case good
  /// What is not as it must be; red.
  case bad

  private var code: String {
    switch self {
    case .strong: "1"
    case .quiet: "2"
    case .warning: "33"
    case .good: "32"
    case .bad: "31"
    }
  }

  /// Returns text in a style, or as it is where styles are off.
  ///
  /// The codes take no columns, so text is wrapped first and styled after.
  package func applied(to text: String, on isOn: Bool) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
