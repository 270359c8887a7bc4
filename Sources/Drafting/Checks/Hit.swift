import Knowledge

/// What a check has found, before it is put in words for the reader.
struct Hit {
  /// What was found, with the words or figures.
  let message: String
  /// What to do.
  let suggestion: String
  /// The passage it is in; nothing where the whole document is meant.
  var passage: Passage?
  /// The words of the passage; nothing where the whole passage is meant.
  var words: Range<Int>?
  /// The line, where no word stands for it.
  var line: Int?
  /// What is meant in the line.
  var found: String?
  /// How much it matters, where that is not what the check says.
  var weight: Finding.Weight?
  /// What it rests on, where that is not what the check says.
  var rule: DocumentRule?

  init(
    _ message: String, do suggestion: String, in passage: Passage? = nil,
    words: Range<Int>? = nil, line: Int? = nil, found: String? = nil, weight: Finding.Weight? = nil,
    rule: DocumentRule? = nil
  ) {
    self.message = message
    self.suggestion = suggestion
    self.passage = passage
    self.words = words
    self.line = line
    self.found = found
    self.weight = weight
    self.rule = rule
  }

  /// Where it is.
  var spot: Finding.Spot? {
    guard let passage else { return nil }
    let range = words.map { $0.clamped(to: 0..<passage.words.count) }
    let first = range.flatMap { $0.isEmpty ? nil : passage.words[$0.lowerBound] }
    return Finding.Spot(
      part: passage.part, place: passage.place, line: line ?? first?.line,
      excerpt: range.flatMap { $0.isEmpty ? nil : passage.excerpt($0) } ?? excerptOfLine)
  }

  private var excerptOfLine: String? {
    guard let text = passage?.lines.first(where: { $0.number == line })?.text else { return nil }
    guard let found, let range = text.firstRange(of: found) else {
      return text.count > 80 ? String(text.prefix(80)) + " ..." : text
    }
    let before = text[..<range.lowerBound].split(separator: " ").suffix(3)
    let after = text[range.upperBound...].split(separator: " ").prefix(3)
    return (before + [text[range]] + after).joined(separator: " ")
  }
}

extension DraftCheck {
  /// Creates a check whose findings rest on one rule and matter alike, unless a hit says otherwise.
  init(
    _ name: String, looksFor: String, weight: Finding.Weight, rule: DocumentRule,
    languages: [String] = [], hits: @escaping @Sendable (CheckedDocument) -> [Hit]
  ) {
    self.init(name, looksFor: looksFor, languages: languages) { document in
      hits(document).map { hit in
        Finding(
          check: name, weight: hit.weight ?? weight, spot: hit.spot, message: hit.message,
          suggestion: hit.suggestion, rule: hit.rule ?? rule)
      }
    }
  }
}

extension DocumentRule {
  /// Returns advice of our own, which no body prescribes.
  static func advice(_ text: String) -> DocumentRule {
    DocumentRule(text: "Our own advice: " + text, source: nil, status: .unverified)
  }
}

extension [String] {
  /// The language of checks that rest on English words.
  static var english: [String] { ["en"] }
}
