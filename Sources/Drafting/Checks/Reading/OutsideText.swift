/// A text that was not written here, parted by its headings.
///
/// What is a title, a heading or a note can only be guessed from the look of the lines: short ones
/// without a full stop, with room above. A wrong guess changes under which heading a finding is
/// shown, and which checks look at a line.
struct OutsideText {
  private let lines: [TextLine]
  private var passages: [Passage] = []

  /// Returns the passages of a text.
  static func passages(of text: String) -> [Passage] {
    var reader = OutsideText(
      lines: zip(1..., Splitting.lines(of: text)).map { TextLine($1, number: $0) })
    reader.read()
    return reader.passages
  }

  private init(lines: [TextLine]) {
    self.lines = lines
  }

  private mutating func read() {
    let start = takeHead()
    var part = "Text"
    var role = Passage.Role.body
    var block: [TextLine] = []
    let notes = firstNote(after: start)
    for index in start..<lines.count {
      if index == notes, role != .notes {
        close(&block, role: role, part: part)
        (role, part) = (.notes, "Notes")
      }
      guard isHeading(at: index) else {
        block.append(lines[index])
        continue
      }
      close(&block, role: role, part: part)
      part = Self.bare(lines[index].text)
      role = Self.headsNotes(part) ? .notes : .body
    }
    close(&block, role: role, part: part)
  }

  private mutating func close(_ block: inout [TextLine], role: Passage.Role, part: String) {
    if block.contains(where: { !$0.isBlank }) {
      passages.append(Passage(block, role: role, part: part))
    }
    block = []
  }

  /// Takes the title and the lines under it, and returns where the text begins.
  private mutating func takeHead() -> Int {
    guard let first = lines.firstIndex(where: { !$0.isBlank }), looksLikeTitle(at: first) else {
      return 0
    }
    passages.append(Passage([lines[first]], role: .title, part: "Title"))
    let rest = lines.indices.dropFirst(first + 1)
    let end = rest.first { !lines[$0].isBlank && !isHeadLine(lines[$0]) } ?? first + 1
    var last = min(end, first + 14)
    let lastFilled = lines[(first + 1)..<last].lastIndex { !$0.isBlank }
    if let lastFilled, isHeading(at: lastFilled) { last = lastFilled }
    var head = Array(lines[(first + 1)..<last])
    close(&head, role: .head, part: "Head")
    return last
  }

  private func looksLikeTitle(at index: Int) -> Bool {
    let line = lines[index]
    return line.mark == nil && !line.isClosed && line.text.last != ","
      && line.text.wordCount <= 30 && (index + 1 >= lines.count || lines[index + 1].isBlank)
  }

  private func isHeadLine(_ line: TextLine) -> Bool {
    line.mark == nil && line.text.wordCount <= 30 && line.text.last != "." && line.text.last != ","
  }

  private func isHeading(at index: Int) -> Bool {
    let line = lines[index]
    guard !line.isBlank, index == 0 || lines[index - 1].isBlank || line.text.hasPrefix("#") else {
      return false
    }
    if line.text.hasPrefix("#") { return true }
    guard line.text.utf8.count <= 160 else { return false }
    let text = Self.bare(line.text)
    guard !Self.greets(text) else { return false }
    let words = text.wordCount
    guard 1...12 ~= words, text.first?.isLowercase == false, !text.contains(", ") else {
      return false
    }
    switch line.mark {
    case .bullet, .note: return false
    case .number: guard words <= 8, !isNumbered(after: index) else { return false }
    case .letter, nil: break
    }
    if line.text.last == ":" { return words <= 3 || Self.headsRequests(text) }
    return !line.isClosed && line.text.last != ","
  }

  private func isNumbered(after index: Int) -> Bool {
    guard let next = lines[(index + 1)...].first(where: { !$0.isBlank }) else { return true }
    guard case .number = next.mark else { return false }
    return next.text.wordCount <= 20
  }

  /// The first of the lines at the end that each begin with the mark of a note.
  private func firstNote(after start: Int) -> Int? {
    let filled = lines.indices.filter { $0 >= start && !lines[$0].isBlank }
    let tail = filled.reversed().prefix { index in
      if case .note = lines[index].mark { true } else { false }
    }
    return tail.last
  }

  private static func bare(_ text: String) -> String {
    var text = Substring(text).drop { "#*_ ".contains($0) }
    while let last = text.last, "*_: ".contains(last) { text.removeLast() }
    return String(text)
  }

  /// "Mr President" and "Excellencies" stand above a speech, but are no headings.
  private static func greets(_ text: String) -> Bool {
    let first = text.lowercased().prefix { $0.isLetter }
    return [
      "mr", "mister", "madam", "madame", "chair", "excellencies", "excellency", "distinguished",
      "dear", "thank", "ladies", "señor", "señora", "monsieur",
    ].contains(first)
  }

  private static func headsNotes(_ heading: String) -> Bool {
    let words = ["notes", "endnotes", "footnotes", "references", "sources", "bibliography"]
    return heading.wordCount <= 3
      && words.contains { heading.lowercased().hasSuffix($0) || heading.lowercased() == $0 }
  }

  private static func headsRequests(_ heading: String) -> Bool {
    let lower = heading.lowercased()
    return ["recommendation", "request", "ask", "our call"].contains { lower.hasPrefix($0) }
  }
}
