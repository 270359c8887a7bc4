import Knowledge

extension DraftCheck {
  /// The header, emblem or logo of the United Nations above a text of an NGO.
  static let letterheadOfUN = DraftCheck(
    "un-letterhead", looksFor: "the header, emblem or logo of the United Nations above the text",
    weight: .refused,
    rule: DocumentRule(
      text: "Statements of NGOs stand on a plain sheet without the header of the United Nations.",
      source: "draft.hrc-guidelines", status: .dated)
  ) { document in
    let lines = document.passages.prefix(8).flatMap { passage in
      passage.lines.filter { !$0.isBlank }.map { (passage: passage, line: $0) }
    }
    guard let found = lines.prefix(5).first(where: { isLetterhead($0.line, as: $0.passage.role) })
    else { return [] }
    return [
      Hit(
        "'\(found.line.text.prefix(60))' makes the sheet look like one of the United Nations.",
        do: "Take it out; the secretariat sets its own header.", in: found.passage,
        line: found.line.number)
    ]
  }

  private static func isLetterhead(_ line: TextLine, as role: Passage.Role) -> Bool {
    let text = line.text.lowercased().filter { !"*#[]<>()".contains($0) }
    let words = text.split { !$0.isLetter }.map(String.init)
    if [["united", "nations"], ["nations", "unies"], ["naciones", "unidas"]].contains(words) {
      return true
    }
    if text.hasPrefix("distr.:") || text.hasPrefix("distr. general") { return true }
    guard words.count <= 6 else { return false }
    let names = text.hasPrefix("un ") || text.contains("united nations")
    return names && ["emblem", "logo", "letterhead"].contains { words.contains($0) }
  }
}
