/// Writes the shapes of a drawing.
struct Pen {
  private(set) var lines: [String] = []

  mutating func text(
    _ text: String, x: Int, y: Int, size: Int, color: String = "#111111", isBold: Bool = false,
    isItalic: Bool = false, anchor: String = "start"
  ) {
    let weight =
      (isBold ? " font-weight=\"bold\"" : "") + (isItalic ? " font-style=\"italic\"" : "")
    lines.append(
      "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" fill=\"\(color)\""
        + " text-anchor=\"\(anchor)\"\(weight)>\(text.inXML)</text>")
  }

  mutating func bar(x: Int, y: Int, width: Int, height: Int, fill: String) {
    lines.append(
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"\(fill)\""
        + " stroke=\"#222222\" stroke-width=\"0.6\"/>")
  }

  mutating func line(x: Int, from top: Int, to bottom: Int, color: String = "#d5d8dc") {
    lines.append(
      "<line x1=\"\(x)\" y1=\"\(top)\" x2=\"\(x)\" y2=\"\(bottom)\" stroke=\"\(color)\"/>")
  }

  /// Draws a sign for a direction: a shape, since not every font has arrows.
  mutating func arrow(_ direction: Trend.Direction, x: Int, y: Int) {
    let shape =
      switch direction {
      case .up: "M\(x) \(y + 5) L\(x + 10) \(y + 5) L\(x + 5) \(y - 4) Z"
      case .down: "M\(x) \(y - 4) L\(x + 10) \(y - 4) L\(x + 5) \(y + 5) Z"
      case .same:
        "M\(x) \(y - 3) h10 v2 h-10 Z M\(x) \(y + 2) h10 v2 h-10 Z"
      case .new: "M\(x + 3) \(y - 2) h5 v5 h-5 Z"
      }
    lines.append("<path d=\"\(shape)\" fill=\"#111111\"/>")
  }
}

extension String {
  /// The text as it stands in XML; characters that may not stand there are left out.
  var inXML: String {
    var written = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": written += "&amp;"
      case "<": written += "&lt;"
      case ">": written += "&gt;"
      case "\"": written += "&quot;"
      case "\n", "\t": written += " "
      default:
        let isAllowed = scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
        if isAllowed { written.unicodeScalars.append(scalar) }
      }
    }
    return written
  }
}
