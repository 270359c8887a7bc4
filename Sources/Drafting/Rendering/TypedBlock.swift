/// A stretch of what a writer typed: a paragraph, or a list.
///
/// What is typed is text and no markup. Blank lines part paragraphs; the end of a line within a
/// paragraph is a blank, as in a text that was pasted from a mail. Three sorts of lines keep their ends:
/// those that begin with "- " or "• ", two or more that begin with marks such as "1." or "(a)", and
/// short ones that end no sentence, as in an address or under a letter.
enum TypedBlock: Equatable {
  /// Words that run on.
  case paragraph(String)
  /// The items of a list, without the strokes they began with.
  case bullets([String])
  /// Lines that begin with marks of their own, as typed.
  case lines([String])

  /// Returns the blocks of a text, in order.
  static func blocks(of text: String) -> [TypedBlock] {
    var blocks: [TypedBlock] = []
    for stretch in TypedLine.stretches(of: text) {
      for block in self.blocks(of: stretch) {
        if case .bullets(let items) = block, case .bullets(let before) = blocks.last {
          blocks[blocks.count - 1] = .bullets(before + items)
        } else {
          blocks.append(block)
        }
      }
    }
    return blocks
  }

  /// Returns the blocks of lines between which none is blank.
  private static func blocks(of lines: [TypedLine]) -> [TypedBlock] {
    if lines.count > 1, lines.allSatisfy(\.standsAlone) {
      return [.lines(lines.map(\.text))]
    }
    let keepsMarks = lines.count { $0.beginsWithMark } > 1
    var blocks: [TypedBlock] = []
    for line in lines {
      switch blocks.last {
      case .bullets(let items) where line.bullet != nil || line.isIndented:
        blocks[blocks.count - 1] = .bullets(added(line, to: items, isNew: line.bullet != nil))
      case .lines(let items) where line.bullet == nil:
        blocks[blocks.count - 1] = .lines(added(line, to: items, isNew: line.beginsWithMark))
      case .paragraph(let words) where line.bullet == nil && !(keepsMarks && line.beginsWithMark):
        blocks[blocks.count - 1] = .paragraph(words + " " + line.text)
      default:
        blocks.append(block(beginningWith: line, keepsMarks: keepsMarks))
      }
    }
    return blocks
  }

  private static func block(beginningWith line: TypedLine, keepsMarks: Bool) -> TypedBlock {
    if let item = line.bullet { return .bullets([item]) }
    return keepsMarks && line.beginsWithMark ? .lines([line.text]) : .paragraph(line.text)
  }

  private static func added(_ line: TypedLine, to items: [String], isNew: Bool) -> [String] {
    let text = line.bullet ?? line.text
    return isNew ? items + [text] : items.dropLast() + [(items.last ?? "") + " " + text]
  }
}

extension TypedLine {
  /// Whether it is a line of its own, without a mark of a list.
  fileprivate var standsAlone: Bool {
    text.standsAlone && bullet == nil && !beginsWithMark
  }
}

extension StringProtocol {
  /// Whether it is a line of its own rather than part of a paragraph: short, and ending no sentence.
  var standsAlone: Bool {
    count <= 48 && !(last.map { ".!?:;".contains($0) } ?? true)
  }
}
