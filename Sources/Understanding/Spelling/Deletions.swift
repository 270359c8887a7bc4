/// What is left of a word when letters are deleted.
///
/// Two words that differ by few edits leave a common remainder when each loses that many letters, so
/// that near words are found by looking remainders up (the method of SymSpell). Only the beginning of
/// a word is used, which keeps the table small.
enum Deletions {
  private static let prefixLength = 7

  /// The most edits a word of a length may differ by and still be taken for another.
  static func mostEdits(forLength length: Int) -> Int {
    switch length {
    case ..<4: 0
    case ..<8: 1
    default: 2
    }
  }

  /// Returns the remainders of a word.
  static func remainders(of word: String) -> Set<String> {
    let edits = mostEdits(forLength: word.count)
    guard edits > 0 else { return [] }
    var all: Set<String> = [String(word.prefix(prefixLength))]
    var latest = all
    for _ in 0..<edits {
      latest = Set(latest.flatMap(\.withoutOneLetter))
      all.formUnion(latest)
    }
    return all
  }
}

extension String {
  fileprivate var withoutOneLetter: [String] {
    indices.map { index in
      String(self[..<index] + self[self.index(after: index)...])
    }
  }
}
