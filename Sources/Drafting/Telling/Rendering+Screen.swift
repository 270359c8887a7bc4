extension Rendering {
  /// The document for a screen, where lines that follow one another would run together: each that is no
  /// item of a list stands by itself.
  package var screenText: String {
    let lines = plainText.split(separator: "\n", omittingEmptySubsequences: false)
    let pairs = zip(lines, lines.dropFirst() + [""])
    return pairs.map { line, next in
      let runsOn = !line.isEmpty && !next.isEmpty && !next.hasPrefix("- ")
      return runsOn ? line + "\n" : line
    }.joined(separator: "\n")
  }
}
