import Knowledge

extension DraftCheck {
  /// A telephone number, an e-mail address or the number of a passport in the running text.
  static let contactDetails = DraftCheck(
    "contact-details", looksFor: "telephone numbers, addresses and numbers of papers in the text",
    weight: .mend,
    rule: .advice("contact details go on the form or in the message, not into a public text.")
  ) { document in
    guard document.kind.form != .letter, document.kind.form != .form else { return [] }
    return document.body.filter { !isContact($0, of: document) }.flatMap { passage in
      var told = 0
      return passage.words.indices.compactMap { index -> Hit? in
        guard index >= told, let (what, range) = detail(at: index, in: passage),
          !isContactLine(of: index, in: passage)
        else { return nil }
        told = range.upperBound
        return Hit(
          "\(what) stands in the text: '\(passage.phrase(range))'.",
          do: "Take it out; leave it only where the text is meant to give a contact.",
          in: passage, words: range)
      }
    }
  }

  private static func isContact(_ passage: Passage, of document: CheckedDocument) -> Bool {
    let heading = passage.part.lowercased()
    if ["contact", "organi", "submitted", "signature", "cover"].contains(where: heading.contains) {
      return true
    }
    let profile = passage.place.flatMap { document.kind.section($0.section)?.profile }
    return [.contact, .email, .phone, .website].contains(profile)
  }

  private static func detail(at index: Int, in passage: Passage) -> (String, Range<Int>)? {
    let words = passage.words
    let word = words[index]
    if word.text.utf8.contains(0x40), word.isMailAddress {
      return ("An e-mail address", index..<(index + 1))
    }
    if word.before.utf8.last == 0x2B, word.text.first?.isASCIIDigit == true {
      let range = digits(from: index, in: passage)
      if count(of: range, in: passage) >= 8 { return ("A telephone number", range) }
    }
    guard index > 0, word.text.utf8.contains(where: { 0x30...0x39 ~= $0 }) else {
      return nil
    }
    let before = words[max(0, index - 3)..<index].map(\.lower)
    let range = digits(from: index, in: passage)
    if before.contains(where: phones.contains), count(of: range, in: passage) >= 6 {
      return ("A telephone number", range)
    }
    guard before.contains(where: papers.contains), word.number != nil || !word.text.contains("/"),
      word.text.count(where: \.isASCIIDigit) >= 5
    else { return nil }
    return ("The number of a paper", range)
  }

  private static func isContactLine(of index: Int, in passage: Passage) -> Bool {
    guard let line = passage.lines.first(where: { $0.words.contains(index) }) else { return false }
    return line.text.lowercased().hasPrefix("contact")
  }

  private static func digits(from start: Int, in passage: Passage) -> Range<Int> {
    let rest = passage.words[start...].dropFirst().prefix(6).prefix { word in
      word.text.allSatisfy { $0.isASCIIDigit || "-./".contains($0) }
    }
    let isOpen = passage.words[start].after.isEmpty || passage.words[start].after == ")"
    return start..<(isOpen ? start + 1 + rest.count : start + 1)
  }

  private static func count(of range: Range<Int>, in passage: Passage) -> Int {
    passage.words[range].reduce(0) { $0 + $1.text.count(where: \.isASCIIDigit) }
  }

  private static let phones: Set<String> = ["tel", "telephone", "phone", "mobile", "whatsapp"]
  private static let papers: Set<String> = ["passport", "id", "identity"]
}
