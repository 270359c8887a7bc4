import Knowledge
import Understanding

/// Finds the questions that stand in a line.
enum Questions {
  /// A stretch of a line.
  struct Part: Equatable {
    let text: String
    /// Whether it asks something; otherwise it only says where the asker stands.
    let isQuestion: Bool
  }

  private static let openings: Set<String> = [
    "what", "what's", "who", "when", "where", "how", "which", "why", "can", "could", "may", "do",
    "does", "is", "are", "should", "must", "will", "would",
    "que", "qui", "quand", "comment", "combien", "quel", "quelle", "quels", "quelles", "pourquoi",
    "est-ce", "peut-on", "puis-je",
    "qué", "quién", "quiénes", "cuándo", "cómo", "cuánto", "cuál", "cuáles", "dónde", "puede",
    "podemos",
  ]
  private static let askingWords: Set<String> = [
    "what", "which", "who", "whom", "whose", "when", "where", "how", "quel", "quelle", "qui", "qué",
    "quién", "cuál", "cuánto",
  ]
  private static let joints: Set<String> = ["and", "or", "et", "y", "then", "also", "so", "but"]
  /// Words that open a fragment: "for VNGOC?", "without status?".
  private static let links: Set<String> = [
    "for", "with", "without", "if", "in", "at", "on", "from", "by", "until", "before", "after",
    "to", "under",
    "pour", "avec", "sans", "si", "para", "con", "sin",
  ]
  private static let pointers: Set<String> = [
    "it", "its", "they", "them", "their", "there", "that", "those", "these", "this", "one", "ones",
    "he", "she", "meanwhile", "same", "else", "elle", "ils", "cela", "ça", "eso", "esto", "ellos",
  ]

  /// Returns the sentences and questions of a line, in order.
  static func separated(_ line: String) -> [Part] {
    sentences(of: line).flatMap { sentence in
      let clauses = clauses(of: sentence.words)
      return clauses.enumerated().map { place, words in
        // The mark at the end belongs to the last clause: what stands before may only tell a story.
        let isMarked = sentence.isQuestion && place == clauses.count - 1
        return Part(
          text: words.joined(separator: " "),
          isQuestion: isMarked || words.first.map(opensQuestion) ?? false)
      }
    }
  }

  /// Whether a line takes up the turn before: "and the deadline?", "can they refuse?".
  static func leans(_ line: String, question: Question) -> Bool {
    opensFragment(line, question: question) || words(of: line).contains(where: pointers.contains)
      || (question.concepts(.body).isEmpty && question.contentUnits.count <= 2)
  }

  /// Whether a line cannot stand alone for the way it begins: "and for Geneva?", "without status?".
  static func opensFragment(_ line: String, question: Question) -> Bool {
    guard let first = words(of: line).first else { return false }
    return joints.contains(first) || first == "ok"
      || (links.contains(first) && question.contentUnits.count <= 1)
  }

  private static func words(of line: String) -> [String] {
    line.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "-" }.map(String.init)
  }

  private static func opensQuestion(_ word: String) -> Bool {
    openings.contains(word.lowercased())
  }

  private static func sentences(of line: String) -> [(words: [String], isQuestion: Bool)] {
    var sentences: [(words: [String], isQuestion: Bool)] = []
    var words: [String] = []
    for word in line.split(whereSeparator: \.isWhitespace).map(String.init) {
      words.append(word)
      guard let last = word.last, "?!.;".contains(last), !isAbbreviation(word) else { continue }
      sentences.append((words, last == "?" || opensQuestion(words[0])))
      words = []
    }
    if let first = words.first { sentences.append((words, opensQuestion(first))) }
    return sentences
  }

  private static func isAbbreviation(_ word: String) -> Bool {
    word.count <= 3 || word.dropLast().contains(".")
  }

  /// Cuts a sentence where a new question word follows a comma or an "and".
  private static func clauses(of words: [String]) -> [[String]] {
    var clauses: [[String]] = [[]]
    for (place, word) in words.enumerated() {
      // "in which", "under whose": the question word may stand behind a small one.
      let opens =
        opensQuestion(word)
        || (links.contains(word.lowercased()) && place + 1 < words.count
          && askingWords.contains(words[place + 1].lowercased()))
      let current = clauses[clauses.count - 1]
      let beforeJoint = current.last.map { joints.contains($0.lowercased()) } ?? false
      let content = beforeJoint ? Array(current.dropLast()) : current
      let endsClause = beforeJoint || current.last?.hasSuffix(",") == true
      if endsClause, content.count >= 3, opens {
        clauses[clauses.count - 1] = content
        clauses.append([word])
      } else {
        clauses[clauses.count - 1].append(word)
      }
    }
    return clauses.filter { !$0.isEmpty }
  }
}
