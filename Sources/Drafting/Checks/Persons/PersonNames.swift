/// Finds what looks like the name of a private person.
enum PersonNames {
  /// Returns the words of each name, once for a name.
  static func found(in passage: Passage) -> [Range<Int>] {
    var told: Set<String> = []
    return passage.words.indices.compactMap { index in
      guard let range = name(at: index, in: passage), !holdsOffice(range, in: passage),
        told.insert(passage.words[range.upperBound - 1].lower).inserted
      else { return nil }
      return range
    }
  }

  private static func name(at index: Int, in passage: Passage) -> Range<Int>? {
    let words = passage.words
    let word = words[index].lower
    if courtesies.contains(word), words[index].isCapitalised {
      let run = capitals(from: index + 1, in: passage, first: [".", ""])
      return run.isEmpty ? nil : index..<run.upperBound
    }
    if ["named", "called", "victim", "detainee", "prisoner", "patient"].contains(word),
      words[index].after.isEmpty
    {
      let run = capitals(from: index + 1, in: passage, first: [""])
      return run.count == 2 || run.count == 3 ? run : nil
    }
    return aged(at: index, in: passage)
  }

  /// "Amina Diallo, 24," and "Amina Diallo (24)".
  private static func aged(at index: Int, in passage: Passage) -> Range<Int>? {
    let words = passage.words
    guard let age = words[index].number, 10...99 ~= age, words[index].text.utf8.count == 2,
      index >= 2, words[index - 1].after == "," || words[index].opensBracket,
      words[index].after.hasPrefix(",") || words[index].after.hasPrefix(")"),
      words[index - 1].isCapitalised, words[index - 2].isCapitalised,
      words[index - 2].after.isEmpty, !passage.beginsSentence(index - 1),
      words[index - 1].text.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "'" }),
      !words[index - 2].isAllCapitals, !isInstitution(words[index - 1]),
      !isInstitution(words[index - 2])
    else { return nil }
    return (index - 2)..<index
  }

  private static func capitals(
    from start: Int, in passage: Passage, first: [String]
  ) -> Range<Int> {
    let words = passage.words
    guard start < words.count, start > 0, first.contains(words[start - 1].after) else {
      return start..<start
    }
    var end = start
    while end < words.count, end < start + 4, words[end].isCapitalised, !words[end].isAllCapitals,
      words[end].before.isEmpty
    {
      end += 1
      if !words[end - 1].after.isEmpty && words[end - 1].text.count > 1 { break }
    }
    return start..<end
  }

  private static func holdsOffice(_ range: Range<Int>, in passage: Passage) -> Bool {
    let words = passage.words
    let near = words[max(0, range.lowerBound - 7)..<min(words.count, range.upperBound + 7)]
    if near.contains(where: { offices.contains($0.lower) }) { return true }
    return words[range].contains { isInstitution($0) || $0.lower == "chair" }
  }

  private static func isInstitution(_ word: Word) -> Bool {
    institutions.contains(word.lower)
  }

  private static let courtesies: Set<String> = [
    "mr", "ms", "mrs", "miss", "dr", "madam", "señor", "señora", "sr", "sra", "mme", "monsieur",
    "madame", "don", "doña",
  ]

  private static let offices: Set<String> = [
    "president", "vice-president", "chair", "chairperson", "chairman", "minister", "rapporteur",
    "commissioner", "director", "secretary", "secretary-general", "ambassador", "judge", "justice",
    "senator", "governor", "mayor", "expert", "member", "representative", "professor", "moderator",
    "ombudsman", "prosecutor", "spokesperson", "excellency", "officer", "delegate", "head",
    "facilitator", "co-chair", "king", "queen", "premier", "chancellor", "président", "presidente",
    "ministre", "ministro", "ministra", "presidenta", "relator", "relatora", "rapporteuse",
  ]

  private static let institutions: Set<String> = [
    "act", "law", "code", "article", "articles", "court", "prison", "hospital", "centre", "center",
    "university", "institute", "foundation", "resolution", "convention", "protocol", "committee",
    "council", "commission", "report", "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december", "city", "street", "district",
    "paragraph", "target", "goal", "agenda", "declaration", "covenant", "section", "chapter",
    "page", "comment", "recommendation", "recommendations", "observations", "session", "item",
    "decree", "bill", "no", "part", "rule", "rules", "guideline", "guidelines", "order",
  ]
}
