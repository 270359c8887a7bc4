import Text

/// Writes blocks as Markdown.
enum MarkdownBlocks {
  /// Returns the blocks, apart by blank lines.
  ///
  /// Where numbers do not follow each other, a comment stands between the lists: without it, they
  /// would be read as one, and counted on. So the number is asked for that a list right before the
  /// blocks ends with.
  static func text(of blocks: [PageBlock], after number: Int? = nil) -> String {
    var written: [String] = []
    var last = number
    for block in blocks {
      if let number = block.number {
        if let last, last + 1 != number { written.append("<!-- -->") }
        let mark = mark(number)
        written.append(mark + lines(of: block.content).indented(by: mark.count))
        last = number
      } else if block.isInside, let last {
        let width = mark(last).count
        let indent = String(repeating: " ", count: width)
        written.append(indent + lines(of: block.content).indented(by: width))
      } else {
        written.append(lines(of: block.content).joined(separator: "\n"))
        last = nil
      }
    }
    return written.joined(separator: "\n\n")
  }

  /// Returns the number of the list that blocks end with; nothing where they end with other text.
  static func lastNumber(of blocks: [PageBlock]) -> Int? {
    blocks.last { !$0.isInside }?.number
  }

  private static func mark(_ number: Int) -> String {
    "\(number).".padded(to: 4)
  }

  private static func lines(of block: TypedBlock) -> [String] {
    switch block {
    case .paragraph(let words): [MarkdownText.line(words)]
    case .bullets(let items): items.map { "- " + MarkdownText.line($0) }
    case .lines(let lines):
      zip(1..., lines).map { MarkdownText.line($1) + ($0 < lines.count ? "\\" : "") }
    }
  }
}

extension [String] {
  fileprivate func indented(by width: Int) -> String {
    joined(separator: "\n" + String(repeating: " ", count: width))
  }
}

extension String {
  /// Filled up with blanks, at least one.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(1, width - count))
  }
}
