/// A line that asks to write something: "help me write a statement for item 3".
///
/// A question how something is written, or to whom, is none: an entry answers it.
struct DraftRequest {
  /// What is to be written, in the words of the line.
  let words: String

  private static let wishes = [
    "help me", "help us", "i want to", "we want to", "i need to", "we need to", "i would like to",
    "we would like to", "let us", "let's", "i want", "we want",
  ]
  private static let verbs = ["write", "draft", "prepare"]

  /// How such lines begin.
  private static let openings =
    wishes.flatMap { wish in verbs.map { "\(wish) \($0)" } } + [
      "write", "draft a", "draft an", "draft our", "draft my", "start a draft of",
      "aidez-moi à écrire", "aidez-moi à rédiger", "je veux écrire", "je veux rédiger",
      "nous voulons rédiger", "ayúdame a escribir", "ayúdame a redactar", "quiero escribir",
      "quiero redactar", "queremos redactar",
    ]

  /// What may stand before it.
  private static let politeness = ["please ", "can you ", "could you ", "hello, ", "hi, "]

  /// Reads a line; nothing where it asks for something else.
  init?(_ line: String) {
    var text = line.lowercased()
    for polite in Self.politeness where text.hasPrefix(polite) {
      text = String(text.dropFirst(polite.count))
    }
    guard !Self.asks(text), let opening = Self.openings.first(where: { text.hasPrefix($0 + " ") })
    else { return nil }
    words = text.dropFirst(opening.count).split(separator: " ").joined(separator: " ")
      .filter { $0 != "?" && $0 != "." && $0 != "!" }
    // "We need to write to the VNGOC" asks for an address, not for a document.
    guard !words.isEmpty, !words.hasPrefix("to ") else { return nil }
  }

  /// Whether a line asks something; "who" is left out, which is also an organization.
  private static func asks(_ text: String) -> Bool {
    text.split { !$0.isLetter }.contains {
      ["how", "what", "whom", "where", "when", "why"].contains($0)
    }
  }
}
