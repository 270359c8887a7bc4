import Knowledge

extension DraftCheck {
  /// Paragraph numbers typed by hand that leave one out or go back.
  ///
  /// A number one in another part begins a list of its own.
  static let paragraphNumbers = DraftCheck(
    "paragraph-numbers", looksFor: "gaps in paragraph numbers that were typed by hand",
    weight: .mend,
    rule: DocumentRule(
      text: "Paragraphs are numbered throughout in arabic figures.",
      source: "terms.editorial-paragraphs", status: .official)
  ) { document in
    guard document.kind.layout == .numbered else { return [] }
    let numbers = document.body.flatMap { passage in
      passage.lines.compactMap { line -> (number: Int, line: Int, passage: Passage)? in
        guard case .number(let number) = line.mark else { return nil }
        return (number, line.number, passage)
      }
    }
    return zip(numbers, numbers.dropFirst()).compactMap { before, next in
      guard next.number != before.number + 1, next.number != 1 else { return nil }
      return Hit(
        "Paragraph \(next.number) follows paragraph \(before.number).",
        do: "Number the paragraphs without gaps, or leave the numbers to the export.",
        in: next.passage, line: next.line)
    }
  }
}
