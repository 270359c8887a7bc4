extension String {
  /// The text as it goes into a document: in lines, without characters that give orders to a terminal.
  ///
  /// Ends of lines of all systems are taken. Marks that join letters, as Persian and Hindi need them,
  /// stay; soft hyphens, marks of direction and the like go without leaving a blank; tabs become one.
  package var documentText: String {
    let lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      String(String.UnicodeScalarView(line.unicodeScalars.compactMap(\.inDocument)))
        .withoutEndBlanks
    }
    return lines.joined(separator: "\n").withoutEndLines
  }

  private var withoutEndBlanks: String {
    var text = self[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  private var withoutEndLines: String {
    var text = self[...]
    while text.first?.isNewline == true { text.removeFirst() }
    while text.last?.isNewline == true { text.removeLast() }
    return String(text)
  }
}

extension Unicode.Scalar {
  /// The character as it stands in a document; nothing where it does not belong there.
  fileprivate var inDocument: Unicode.Scalar? {
    if self == "\t" { return " " }
    if self == "\u{200C}" || self == "\u{200D}" { return self }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
      .privateUse:
      return nil
    default: return self
    }
  }
}
