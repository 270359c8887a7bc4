/// A word that is an order to the interview when it stands alone on a line.
package enum InterviewCommand: String, CaseIterable, Sendable {
  case back, skip, show, edit, example, help, write, drop, language, preview, check, export, keep,
    save
  case pace, later

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
    case .preview: "read the whole text"
    case .check: "look for mistakes before you send it"
    case .export: "make a file: export docx (or odt, pdf, html, md, txt)"
    case .keep: "take your last question as text of the answer"
    case .save: "save again what could not be saved"
    case .pace: "the words you speak in a minute: pace 100"
    case .later: "leave the draft; everything is saved"
    }
  }

  /// Whether words may stand behind it.
  var takesWords: Bool {
    switch self {
    case .edit, .language, .export, .pace: true
    default: false
    }
  }
}

extension InterviewCommand {
  /// Reads a line as an order, with or without a slash before it; nothing where it is text.
  ///
  /// "help" alone is an order, "help people" is text: only the few that need words take any.
  static func read(_ line: String) -> (command: InterviewCommand, rest: String)? {
    let hasSlash = line.hasPrefix("/")
    let words = line.drop { $0 == "/" }.split(separator: " ", maxSplits: 1)
    guard let first = words.first, let command = InterviewCommand(rawValue: first.lowercased())
    else {
      return nil
    }
    let rest = words.count > 1 ? String(words[1]) : ""
    guard !rest.isEmpty else { return (command, "") }
    guard command.takesWords else { return hasSlash ? (command, rest) : nil }
    return hasSlash || command.understands(rest) ? (command, rest) : nil
  }

  /// Whether words behind it look like an order and not like the beginning of a sentence.
  private func understands(_ rest: String) -> Bool {
    let words = rest.split(separator: " ")
    return switch self {
    case .pace: words.count == 1 && Int(rest) != nil
    case .export: words.count == 1
    case .edit: words.count <= 4 && !rest.hasSuffix(".")
    default: words.count <= 5 && !rest.hasSuffix(".")
    }
  }
}
