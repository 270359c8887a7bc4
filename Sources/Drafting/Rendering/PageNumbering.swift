import Knowledge

/// Gives the blocks of a document their numbers, one part after the other.
///
/// In the layout `numbered` each paragraph has a number, from the first to the last and across
/// headings, as UN reports do; a list belongs to the paragraph before it. In the other layouts only
/// answers that make up a list are numbered, each list from 1 on: "recommendation 2" is then easy to
/// refer to. Answers of a line each, such as names, stand on lines of their own, and nothing is
/// numbered that is read aloud.
struct PageNumbering {
  private let form: DocumentKind.Form
  private let layout: DocumentKind.Layout
  private var last = 0

  /// Creates a numbering that begins at 1.
  init(form: DocumentKind.Form, layout: DocumentKind.Layout) {
    self.form = form
    self.layout = layout
  }

  /// Returns the blocks of the next part.
  mutating func blocks(of part: DocumentText.Part, isOneLine: Bool) -> [PageBlock] {
    if part.isList && isOneLine { return listed(part.texts) }
    if layout == .numbered { return part.texts.flatMap { numbered($0) } }
    // Answers that begin with numbers of their own, such as commitments, get no second ones.
    let bringsNumbers = part.texts.allSatisfy { $0.first?.isNumber == true }
    if part.isList && form != .speech && part.texts.count > 1 && !bringsNumbers {
      return zip(1..., part.texts).flatMap { Self.item($1, number: $0) }
    }
    return part.texts.flatMap { TypedBlock.blocks(of: $0) }.map { PageBlock($0) }
  }

  private mutating func listed(_ texts: [String]) -> [PageBlock] {
    let lines = texts.map { text in
      TypedLine.stretches(of: text).joined().map(\.text).joined(separator: " ")
    }.filter { !$0.isEmpty }
    guard !lines.isEmpty else { return [] }
    return [PageBlock(.lines(lines), number: layout == .numbered ? next() : nil)]
  }

  private mutating func numbered(_ text: String) -> [PageBlock] {
    var blocks: [PageBlock] = []
    for block in TypedBlock.blocks(of: text) {
      if case .bullets = block {
        blocks.append(PageBlock(block, isInside: !blocks.isEmpty))
      } else {
        blocks.append(PageBlock(block, number: next()))
      }
    }
    return blocks
  }

  private mutating func next() -> Int {
    last += 1
    return last
  }

  /// Returns the blocks of one answer of a list: the first bears the number, the others stand below.
  private static func item(_ text: String, number: Int) -> [PageBlock] {
    zip(0..., TypedBlock.blocks(of: text)).map { index, block in
      index == 0 ? PageBlock(block, number: number) : PageBlock(block, isInside: true)
    }
  }
}
