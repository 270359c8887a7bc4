/// Why a draft cannot be found or worked with.
package enum DraftError: Error, Equatable, CustomStringConvertible {
  /// No draft has the number.
  case unknownDraft(id: String, known: [Int])
  /// No kind of document has the name.
  case unknownKind(name: String, nearest: [String])
  /// The kind of a draft is not in the knowledge any more.
  case kindGone(draft: Int, kind: String)
  /// A draft has no such revision.
  case unknownRevision(number: Int, last: Int)
  /// A draft cannot be written in a language.
  case otherLanguage(code: String, known: [String])
  /// No format has the name.
  case unknownFormat(name: String, nearest: String?)

  /// What happened and what to do about it.
  package var description: String {
    switch self {
    case .unknownDraft(let id, let known):
      "There is no draft '\(id)'."
        + (known.isEmpty
          ? " You have none yet: 'rostrum draft new KIND' begins one."
          : " There are: \(known.map(String.init).joined(separator: ", ")). 'rostrum draft list' "
            + "shows them.")
    case .unknownKind(let name, let nearest):
      "No kind of document is called '\(name)'."
        + (nearest.isEmpty ? "" : " Did you mean '\(nearest.joined(separator: "' or '"))'?")
        + " 'rostrum draft kinds' lists them all."
    case .kindGone(let draft, let kind):
      "Draft \(draft) is of the kind '\(kind)', which this knowledge does not have. Nothing of it is "
        + "lost: use the knowledge it was begun with, or 'rostrum backup FILE'."
    case .unknownRevision(let number, let last):
      "There is no revision \(number): they go from 1 to \(last). 'rostrum draft history' shows them."
    case .otherLanguage(let code, let known):
      "This is not written in '\(code)'. It may be in: \(known.joined(separator: ", "))."
    case .unknownFormat(let name, let nearest):
      "There is no format '\(name)'." + (nearest.map { " Did you mean '\($0)'?" } ?? "")
        + " Known are docx, odt, pdf, html, md and txt."
    }
  }
}
