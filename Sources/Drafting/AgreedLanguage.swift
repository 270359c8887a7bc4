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
    let near = texts.filter { text in
      !exact.contains(text)
        && (text.topics + [text.about, text.instrument]).contains { topic in
          let topic = topic.lowercased()
          return !words.isEmpty && words.allSatisfy { topic.contains($0) }
        }
    }
    return Array((exact + near).prefix(Self.most))
  }
}
