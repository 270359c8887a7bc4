import Knowledge

/// A place in a knowledge file.
package struct FilePosition: Hashable, Comparable, Sendable {
  /// The file, as it was named.
  package let path: String
  /// The line, counted from one.
  package let line: Int
  /// The place in the line, counted from one.
  package let column: Int

  /// Whether the left comes before the right: by file, then line, then column.
  package static func < (left: Self, right: Self) -> Bool {
    (left.path, left.line, left.column) < (right.path, right.line, right.column)
  }
}

/// Something that is wrong in a knowledge file.
package struct FileProblem: Equatable, Sendable {
  /// Whether a pack can be made all the same.
  package enum Severity: String, Sendable {
    /// No pack is made.
    case error
    /// A pack is made, but the knowledge is not as good as it should be.
    case warning
    /// Nothing is wrong; a curator should look at it from time to time.
    case note
  }

  /// Where it stands.
  package let position: FilePosition
  /// Whether it keeps a pack from being made.
  package let severity: Severity
  /// The name of the rule that was broken, such as `unknown-fact`.
  package let rule: String
  /// What is wrong, in a sentence for the curator.
  package let message: String
}

extension FileProblem: CustomStringConvertible {
  /// The problem in one line, in the form compilers use and editors can follow.
  package var description: String {
    "\(position.path):\(position.line):\(position.column): \(severity): [\(rule)] \(message)"
  }
}

/// The reason why no pack can be made from a folder.
package struct KnowledgeFileError: Error, CustomStringConvertible {
  /// All problems, in the order of the files.
  package let problems: [FileProblem]

  /// All problems, a line each, and at the end how many there are.
  package var description: String {
    let lines = problems.map(\.description)
    return (lines + [FileProblem.count(problems)]).joined(separator: "\n")
  }
}

extension FileProblem {
  /// Returns a line that says how many errors and warnings there are.
  package static func count(_ problems: [FileProblem]) -> String {
    let errors = problems.count { $0.severity == .error }
    let warnings = problems.count { $0.severity == .warning }
    return [(errors, "error"), (warnings, "warning")]
      .filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
      .joined(separator: ", ") + "."
  }
}

/// Returns the end of a message about an unknown name: a suggestion where one is near.
func didYouMean(_ name: String, among names: some Sequence<String>) -> String {
  nearestName(to: name, among: names).map { " Did you mean '\($0)'?" } ?? ""
}
