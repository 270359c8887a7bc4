import Drafting
import Knowledge

/// A word that is an order to the interview when it stands alone on a line.
package enum InterviewCommand: String, CaseIterable, Sendable {
  case back, skip, show, edit, example, help
  case write, drop, language, cite
  case preview, check, export
  case keep, save, pace, later

  /// What it does, in a few words.
  package var summary: String {
    switch self {
    case .back: "go to the question before"
    case .skip: "leave this question out for now"
    case .show: "the list of parts, with what is done and what is not"
    case .edit: "go to a part: edit 3, or edit and its name"
    case .example: "an answer as it might be given"
    case .help: "how to answer this question, and these words"
    case .write: "write this answer in your editor"
    case .drop: "drop what you typed here since the question was put"
    case .language: "where governments agreed something: language harm reduction"
    case .cite: "put the reference of a place found by language into your answer: cite 2"
    case .preview: "read the whole text"
    case .check: "look for mistakes before you send it"
    case .export: "make a file: export docx (or odt, pdf, html, md, txt)"
    case .keep: "take your last question as text of the answer"
    case .save: "save again what could not be saved"
    case .pace: "the words you speak in a minute: pace 100"
    case .later: "leave the draft; everything is saved"
    }
  }
}

extension InterviewCommand {
  /// Reads a line as an order, with or without a slash before it; nothing where it is text.
  ///
  /// "help" alone is an order, "help people" is text: only the few that need words take any, in small
  /// letters. Amid an answer an order with words needs the slash: "language barriers" may be text.
  static func read(
    _ line: String, amidText: Bool
  ) -> (command: InterviewCommand, rest: String)? {
    let hasSlash = line.hasPrefix("/")
    let words = line.drop { $0 == "/" }.split(separator: " ", maxSplits: 1)
    guard let first = words.first, let command = InterviewCommand(named: first.lowercased())
    else {
      return nil
    }
    let rest = words.count > 1 ? String(words[1]) : ""
    guard !rest.isEmpty, !hasSlash else { return (command, rest) }
    let isOrder = first.allSatisfy(\.isLowercase) && command.understands(rest, amidText: amidText)
    return isOrder ? (command, rest) : nil
  }

  /// The words of other languages.
  private static let translations: [String: InterviewCommand] = [
    "retour": .back, "passer": .skip, "montrer": .show, "modifier": .edit, "exemple": .example,
    "aide": .help, "écrire": .write, "langage": .language, "citer": .cite, "aperçu": .preview,
    "vérifier": .check, "exporter": .export, "garder": .keep, "atrás": .back, "saltar": .skip,
    "mostrar": .show, "editar": .edit, "ejemplo": .example, "ayuda": .help, "escribir": .write,
    "lenguaje": .language, "citar": .cite, "revisar": .check, "exportar": .export,
    "guardar": .keep, "luego": .later,
  ]

  private init?(named name: String) {
    guard let command = InterviewCommand(rawValue: name) ?? Self.translations[name] else {
      return nil
    }
    self = command
  }

  /// The words by which people leave other programs.
  private static let leaving: Set<String> = ["quit", "exit", "stop", "bye", "q"]

  /// Returns the order that a word is nearly, so that a slip does not become an answer.
  ///
  /// With words behind it, it must be one that takes some: "export word", "pace fast".
  static func nearly(_ line: String) -> InterviewCommand? {
    let words = line.split(separator: " ").map(String.init)
    guard let word = words.first, words.count <= 3,
      word.allSatisfy({ $0.isLowercase || $0 == "." }), line.last?.isPunctuation != true
    else { return nil }
    if words.count > 1 {
      return [.export, .pace, .cite].first {
        editDistance($0.rawValue, word) <= ($0 == .export ? 2 : 0)
      }
    }
    if leaving.contains(word) { return .later }
    guard word.count >= 4 else { return nil }
    return allCases.first { command in
      let distance = editDistance(command.rawValue, word)
      return command.rawValue.count >= 4 && (1...(word.count > 5 ? 2 : 1)).contains(distance)
    }
  }

  /// Whether words behind it look like an order and not like the beginning of a sentence.
  private func understands(_ rest: String, amidText: Bool) -> Bool {
    let words = rest.split(separator: " ")
    return switch self {
    case .pace, .cite: words.count == 1 && Int(rest) != nil
    case .edit where rest.allSatisfy({ $0.isNumber || $0 == "." || $0 == " " }): true
    case .export:
      !amidText && words.count <= 3 && ExportFormat(rawValue: words[0].lowercased()) != nil
    case .edit: !amidText && words.count <= 8 && !rest.hasSuffix(".")
    case .language: !amidText && words.count <= 5 && !rest.hasSuffix(".")
    default: false
    }
  }
}
