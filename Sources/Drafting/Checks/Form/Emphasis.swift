import Knowledge

extension DraftCheck {
  /// Bold, italics, underlining or capitals for emphasis in a text for the Human Rights Council.
  static let emphasis = DraftCheck(
    "emphasis", looksFor: "bold, italics, underlining or capitals for emphasis", weight: .mend,
    rule: DocumentRule(
      text:
        "Written statements are set without bold, underline or italics (note for the Council's Advisory "
        + "Committee, which the newer forms follow).",
      source: "ohchr.information-note-ngos-human-rights", status: .official)
  ) { document in
    guard document.kind.layout == .hrc else { return [] }
    return document.body.flatMap { passage in
      passage.words.indices.compactMap { index -> Hit? in
        guard let sort = sort(at: index, in: passage) else { return nil }
        return Hit(
          "'\(passage.words[index].text)' is set off by \(sort).",
          do: "Write it plain, and let the place in the sentence give it weight.", in: passage,
          words: index..<(index + 1))
      }
    }
  }

  private static func sort(at index: Int, in passage: Passage) -> String? {
    let word = passage.words[index]
    guard !word.before.isEmpty || word.text.utf8.contains(0x3E) else {
      return isShouted(at: index, in: passage) ? "capitals" : nil
    }
    let before = word.before
    if before.contains("**") || before.contains("__") || before.lowercased().hasPrefix("<b") {
      return "bold"
    }
    if word.lower.hasPrefix("b>") || word.lower.hasPrefix("strong>") { return "bold" }
    if word.lower.hasPrefix("u>") { return "underlining" }
    if word.lower.hasPrefix("i>") || word.lower.hasPrefix("em>") { return "italics" }
    if before.hasSuffix("*") || before.hasSuffix("_"), closes(from: index, in: passage) {
      return "italics"
    }
    return isShouted(at: index, in: passage) ? "capitals" : nil
  }

  private static func closes(from index: Int, in passage: Passage) -> Bool {
    passage.words[index...].prefix(15).contains { $0.after.contains("*") || $0.after.contains("_") }
  }

  /// A word in capitals among words that are not, which is none of an acronym.
  private static func isShouted(at index: Int, in passage: Passage) -> Bool {
    let word = passage.words[index]
    guard Emphasis.words.contains(word.text), !word.isQuoted,
      let line = passage.lines.first(where: { $0.words.contains(index) })
    else { return false }
    return passage.words[line.words].contains { $0.text.contains(where: \.isLowercase) }
  }
}

/// Words that are written in capitals to be heard.
enum Emphasis {
  /// The words; others in capitals may be acronyms.
  static let words: Set<String> = [
    "NOT", "MUST", "NEVER", "ALL", "NO", "ONLY", "STOP", "NOW", "EVERY", "URGENT", "URGENTLY",
    "END", "SHALL", "ARE", "ANY", "NONE", "ALWAYS", "IMMEDIATELY", "CANNOT", "MORE", "VERY",
    "STILL", "ZERO", "FULL", "REAL", "AND", "OR", "NO-ONE", "NOTHING", "PEOPLE", "RIGHTS", "HUMAN",
  ]
}
