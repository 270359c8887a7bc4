/// A block as it stands on the page: what was typed, with the number it got.
struct PageBlock: Equatable {
  /// The number in front of it; nothing where it has none.
  let number: Int?
  /// What it holds.
  let content: TypedBlock
  /// Whether it belongs under the numbered block before it.
  let isInside: Bool

  /// Creates a block.
  init(_ content: TypedBlock, number: Int? = nil, isInside: Bool = false) {
    self.number = number
    self.content = content
    self.isInside = isInside
  }
}

/// A part of a document as it stands on the page.
struct PagePart: Equatable {
  /// The heading, where it is printed.
  let heading: String?
  /// What it is called in the list of parts, printed or not.
  let name: String
  /// The blocks, in order.
  let blocks: [PageBlock]
}
