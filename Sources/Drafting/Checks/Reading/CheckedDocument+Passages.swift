import Knowledge

extension CheckedDocument {
  /// Returns the passages of a document, in the order they are printed.
  static func passages(of text: DocumentText, manuscript: Manuscript?) -> [Passage] {
    guard manuscript != nil || text.parts.contains(where: { !$0.places.isEmpty }) else {
      return text.parts.flatMap { part in part.texts.flatMap { OutsideText.passages(of: $0) } }
    }
    let title = manuscript?.sections.first { $0.place == .title }
    let titles = text.title.map {
      [
        Passage(
          $0, role: .title, part: title?.heading ?? "Title",
          place: title.map { AnswerPlace($0.id) })
      ]
    }
    let head = text.head.map { Passage($0.text, role: .head, part: $0.label, place: $0.place) }
    return (titles ?? []) + head + passages(of: text.parts) + passages(of: text.notes, as: .notes)
  }

  private static func passages(
    of parts: [DocumentText.Part], as role: Passage.Role? = nil
  ) -> [Passage] {
    parts.flatMap { part in
      part.texts.enumerated().map { index, text in
        Passage(
          text, role: role ?? (part.isList ? .item : .body), part: part.heading,
          place: index < part.places.count ? part.places[index] : nil)
      }
    }
  }

  /// The passages of running text: no lines above it, no notes.
  var body: [Passage] {
    passages.filter(\.isText)
  }

  /// The code of the language it is written in.
  var language: String {
    manuscript?.draft.language ?? LanguageGuess.code(of: passages)
  }

  /// Returns the rule of the kind that speaks of something, for a finding to rest on.
  func rule(about words: [String]) -> DocumentRule? {
    kind.rules.first { rule in
      let text = rule.text.lowercased()
      return words.contains { text.contains($0) }
    }
  }
}
