import Knowledge

extension DraftCheck {
  /// The symbol of a document with blanks, small letters or a slash too many.
  static let symbolForm = DraftCheck(
    "symbol-form", looksFor: "document symbols with blanks, small letters or missing stops",
    weight: .mend,
    rule: DocumentRule(
      text: "Symbols are blocks of capitals and figures parted by slashes, without blanks: "
        + "A/HRC/56/52, E/CN.7/2020/12.",
      source: "doc.un-symbols", status: .official)
  ) { document in
    document.passages.flatMap { passage in
      passage.lines.filter { $0.text.utf8.contains(0x2F) }.flatMap { line in
        flawed(in: line.text).map { found, flaw, better in
          Hit(
            "'\(found)' is not the form of a document symbol: \(flaw).",
            do: "Write '\(better)'.", in: passage, line: line.number, found: found)
        }
      }
    }
  }

  private static func flawed(in line: String) -> [(found: String, flaw: String, better: String)] {
    spacedChunks(of: line).compactMap { chunks in
      guard let last = chunks.last, chunks.contains(where: { $0.utf8.contains(0x2F) }) else {
        return nil
      }
      let whole = chunks.dropLast() + [bare(last)]
      guard let symbol = DocumentSymbol(bare(whole.joined())) else { return nil }
      if chunks.count > 1 {
        return (whole.joined(separator: " "), "it has blanks in it", symbol.mended)
      }
      return symbol.flaw.map { (symbol.text, $0, symbol.mended) }
    }
  }

  /// Stretches that belong together although blanks stand at a slash.
  private static func spacedChunks(of line: String) -> [[String]] {
    var groups: [[String]] = []
    for chunk in Splitting.chunks(of: Substring(line)).map(String.init) {
      if let before = groups.last?.last, before.utf8.last == 0x2F || chunk.utf8.first == 0x2F {
        groups[groups.count - 1].append(chunk)
      } else {
        groups.append([chunk])
      }
    }
    return groups
  }

  private static func bare(_ chunk: String) -> String {
    var text = Substring(chunk).drop { "([{“\"'‘«*_".contains($0) }
    while let last = text.last, ")]}”\"'’»*_.,;:!?".contains(last) || isNoteMark(last) {
      if last == ")", text.contains("(") { break }
      text.removeLast()
    }
    return String(text)
  }

  private static func isNoteMark(_ character: Character) -> Bool {
    NoteMarks.superscripts[character] != nil
  }
}
