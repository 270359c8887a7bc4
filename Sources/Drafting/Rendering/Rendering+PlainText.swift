import Knowledge

extension Rendering {
  /// The document as text to be pasted into mails and web forms: one paragraph a line, not wrapped.
  ///
  /// Of a web form, each field tells its words and characters, as forms count them: blanks and the ends
  /// of lines included.
  package var plainText: String {
    let head = page.head.map { $0.label + $0.text }.joined(separator: "\n")
    let parts = (page.parts + page.notes).map { plainText(of: $0) }
    return ([page.title ?? "", head] + parts).filter { !$0.isEmpty }.joined(separator: "\n\n")
      + "\n"
  }

  private func plainText(of part: PagePart) -> String {
    let isField = kind.form == .form
    let heading = isField ? part.name : part.heading
    let size = isField ? "[\(PlainBlocks.size(of: part.blocks))]" : nil
    return [heading, PlainBlocks.text(of: part.blocks), size].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}
