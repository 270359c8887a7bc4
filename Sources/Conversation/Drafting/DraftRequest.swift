/// A line that asks to write something: "help me write a statement for item 3".
///
/// A question how something is written is none: an entry answers it.
struct DraftRequest {
  /// What is to be written, in the words of the line.
  let words: String

  private static let openings = [
    "help me write", "help me draft", "help us write", "help us draft", "help me prepare",
    "help us prepare", "i want to write", "i want write", "i want to draft", "we want write",
    "i need write", "we want to write",
    "we want to draft", "i need to write", "we need to write", "i need to draft",
    "we need to draft", "i would like to write", "let us write", "let's write", "let's draft",
    "let us draft", "start a draft of", "start drafting", "begin a draft of", "new draft of",
    "draft a",
    "draft an", "draft our", "draft my", "write letter", "write statement", "write report",
    "i need a letter", "i need a concept note",
    "i need concept note", "we need a letter", "write a", "write an", "write our", "write my",
    "aidez-moi à écrire", "aidez-moi à rédiger", "je veux écrire", "je veux rédiger",
    "nous voulons rédiger", "ayúdame a escribir", "ayúdame a redactar", "quiero escribir",
    "quiero redactar", "queremos redactar",
  ]

  /// Reads a line; nothing where it asks for something else.
  init?(_ line: String) {
    var text = line.lowercased()
    for polite in ["please ", "can you ", "could you ", "hello, ", "hi, "]
    where text.hasPrefix(polite) {
      text = String(text.dropFirst(polite.count))
    }
    guard !text.contains("how "),
      let opening = Self.openings.first(where: { text.hasPrefix($0 + " ") })
    else { return nil }
    words = text.dropFirst(opening.count).split(separator: " ").joined(separator: " ")
      .filter { $0 != "?" && $0 != "." && $0 != "!" }
    // "We need to write to the VNGOC" asks for an address, not for a document.
    guard !words.isEmpty, !words.hasPrefix("to ") else { return nil }
  }

  private static func asks(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter && $0 != "'" }.map(String.init)
    return words.contains {
      ["how", "what", "whom", "who", "where", "when", "which", "why"].contains($0)
    }
  }
}
