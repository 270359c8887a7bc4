package import Knowledge

/// Finds where governments have agreed something on a subject.
package struct AgreedLanguage: Sendable {
  private let texts: [AgreedText]
  /// The most places that are shown.
  private static let most = 6

  /// Creates a finder in a list of places.
  package init(_ texts: [AgreedText]) {
    self.texts = texts
  }

  /// Returns the places on a subject, those whose subject it is exactly first.
  ///
  /// A number alone, or "commitment 5", asks for what a commitment rests on.
  package func texts(on subject: String) -> [AgreedText] {
    let subject = subject.lowercased()
    let wanted = Int(subject) == nil ? subject : "commitment \(subject)"
    let exact = texts.filter { text in text.topics.contains { $0.lowercased() == wanted } }
    let words = wanted.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { $0.count > 2 }
    let near = texts.filter { !exact.contains($0) }.map { text in
      (text: text, hits: text.hits(words))
    }
    let most = near.map(\.hits).max() ?? 0
    // All words where they stand together somewhere, else as many as do.
    let nearest = near.filter { most > 0 && $0.hits == most }.map(\.text)
    return Array((exact + nearest).prefix(Self.most))
  }
}

extension AgreedText {
  /// How many of the words stand in its subjects or in what it is about, by their beginnings.
  fileprivate func hits(_ words: [String]) -> Int {
    let text = (topics + [about, instrument]).joined(separator: " ").lowercased()
    return words.count { text.contains($0.prefix(max(4, $0.count - 3))) }
  }
}
