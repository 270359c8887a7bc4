/// Writes blocks as plain text: one paragraph a line, never wrapped, so that it can be pasted.
enum PlainBlocks {
  /// Returns the blocks, apart by blank lines.
  static func text(of blocks: [PageBlock]) -> String {
    blocks.map { block in
      let text = lines(of: block.content).joined(separator: "\n")
      return block.number.map { "\($0). \(text)" } ?? text
    }.joined(separator: "\n\n")
  }

  /// Returns how long the blocks are as they are pasted: "84 words, 512 characters".
  static func size(of blocks: [PageBlock]) -> String {
    let text = text(of: blocks)
    return "\(text.wordCount) words, \(text.count) characters"
  }

  private static func lines(of block: TypedBlock) -> [String] {
    switch block {
    case .paragraph(let words): [words]
    case .bullets(let items): items.map { "- " + $0 }
    case .lines(let lines): lines
    }
  }
}
