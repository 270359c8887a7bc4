import Foundation
package import Knowledge

/// A new entry to fill in, written where its neighbours stand.
package struct EntrySkeleton {
  /// What stands where the curator has to write; no pack is made while it is there.
  static let placeholder = "FILL IN"

  /// Why no skeleton can be written.
  package enum Mistake: Error, Equatable, CustomStringConvertible {
    /// The id is not in the form of ids.
    case malformed(id: String)
    /// There is an entry of that id.
    case taken(id: String, place: String)

    /// What happened and what to do about it, for the curator.
    package var description: String {
      switch self {
      case .malformed(let id):
        "'\(id)' is no id. Write the body first, in lower case with dots, such as 'cnd.badge'."
      case .taken(let id, let place):
        "There is an entry '\(id)' at \(place) already. Mend that one, or choose another id."
      }
    }
  }

  private let entry: ID<Entry>
  private let body: String
  private let folder: KnowledgeFolder

  /// Prepares a new entry of a folder.
  ///
  /// - Throws: ``Mistake`` where the id cannot be used, ``KnowledgeFileError`` where a file could not
  ///   be read: the id may stand in it.
  package init(_ entry: ID<Entry>, in folder: KnowledgeFolder) throws {
    guard folder.readingProblems.isEmpty else {
      throw KnowledgeFileError(problems: folder.readingProblems)
    }
    let parts = entry.text.split(separator: ".", omittingEmptySubsequences: false)
    let isWellFormed =
      parts.count > 1
      && parts.allSatisfy { part in
        part.first?.isLetter == true
          && part.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
      }
    guard isWellFormed else { throw Mistake.malformed(id: entry.text) }
    if let other = folder.entries.first(where: { $0.item.id == entry }) {
      throw Mistake.taken(id: entry.text, place: "\(other.position.path):\(other.position.line)")
    }
    self.entry = entry
    self.folder = folder
    body = String(parts[0])
  }

  /// The file it belongs in: that of the entries whose ids begin alike, else a new one.
  package var file: String {
    folder.entries.last { $0.item.id.text.hasPrefix(body + ".") }?.position.path
      ?? "\(folder.path)/entries/\(body).yaml"
  }

  /// The entry as it is written.
  package var text: String {
    let mark = Self.placeholder
    let about = folder.concepts.contains { $0.item.id.text == body } ? body : mark
    let asks = (1...Check.fewestPhrasings).map { "    - \(mark) way \($0) to ask for it" }
    return """
      - id: \(entry)
        title: "\(mark): what it answers, in a few words"
        about: [\(about)]
        asks:
      \(asks.joined(separator: "\n"))
        short: "\(mark): the answer in one line; figures as {fact-id#value}"
        answer: |
          \(mark): the answer, then what to do next; figures as {fact-id#value}.
        next: []

      """
  }

  /// Writes the entry at the end of its file, and returns the line it begins at.
  package func write() throws -> Int {
    let old = FileManager.default.fileExists(atPath: file) ? try YAMLFile.text(of: file) : ""
    let start = old.isEmpty || old.hasSuffix("\n") ? old : old + "\n"
    try (start + text).write(toFile: file, atomically: true, encoding: .utf8)
    return start.count { $0 == "\n" } + 1
  }
}
