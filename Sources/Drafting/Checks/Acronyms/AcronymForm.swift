import Knowledge

extension DraftCheck {
  /// Full stops in an acronym, a possessive ending, or "the" in front of one used like a name.
  static let acronymForm = DraftCheck(
    "acronym-form", looksFor: "acronyms with full stops, with 's, or with 'the' in front",
    weight: .look,
    rule: DocumentRule(
      text: "Acronyms have no full stops inside, no definite article in front and no possessive s.",
      source: "doc.unu-style", status: .secondary),
    languages: .english
  ) { document in
    var told: Set<String> = []
    return document.body.flatMap { passage in
      passage.words.indices.compactMap { index -> Hit? in
        guard !passage.words[index].isQuoted,
          let (found, better) = wrongForm(at: index, in: passage),
          told.insert(found).inserted
        else { return nil }
        return Hit(
          "'\(found)' is not how acronyms are written.", do: "Write '\(better)'.", in: passage,
          words: index..<(index + 1))
      }
    }
  }

  private static func wrongForm(at index: Int, in passage: Passage) -> (String, String)? {
    let word = passage.words[index]
    guard word.text.utf8.count <= 12, word.isCapitalised else { return nil }
    if let plain = withoutStops(
      word,
      before: index + 1 < passage.words.count
        ? passage.words[index + 1] : nil)
    {
      return (word.text + ".", plain)
    }
    for ending in ["'s", "’s"] where word.text.hasSuffix(ending) {
      let name = String(word.text.dropLast(2))
      guard name.utf8.count > 1, name.utf8.allSatisfy({ 0x41 <= $0 && $0 <= 0x5A }) else { break }
      return (word.text, "of \(name)' or '\(name)")
    }
    guard index > 0, passage.words[index - 1].lower == "the", used(asName: index, in: passage)
    else { return nil }
    return ("the \(word.text)", word.text)
  }

  private static func withoutStops(_ word: Word, before next: Word?) -> String? {
    let letters = word.text.split(separator: ".", omittingEmptySubsequences: false)
    guard letters.count > 1, word.after.hasPrefix("."),
      letters.allSatisfy({ $0.count == 1 && $0.first?.isUppercase == true })
    else { return nil }
    let plain = letters.joined()
    let isKnown = Acronym.common.contains(plain) || articleless.contains(plain)
    return isKnown || letters.count > 2 || next?.isCapitalised != true ? plain : nil
  }

  /// "the WHO guidelines" is right: there the article belongs to the guidelines.
  private static func used(asName index: Int, in passage: Passage) -> Bool {
    guard articleless.contains(passage.words[index].text) else { return false }
    guard passage.words[index].after.isEmpty, index + 1 < passage.words.count else { return true }
    return following.contains(passage.words[index + 1].lower)
  }

  private static let articleless: Set<String> = [
    "WHO", "UNODC", "UNDP", "UNAIDS", "UNESCO", "UNICEF", "OHCHR", "UNHCR", "UNFPA",
  ]

  private static let following: Set<String> = [
    "has", "is", "was", "will", "should", "must", "can", "could", "may", "to", "and", "or", "in",
    "on", "for", "of", "by", "that", "which", "have", "had", "does", "did", "at", "as", "with",
    "from", "estimates", "reports", "reported", "recommends", "recommended", "says", "said",
  ]
}
