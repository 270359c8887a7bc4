import Foundation

/// A program that is installed on this machine, such as pandoc or an editor.
package struct Program: Equatable, Sendable {
  /// What it is called.
  package let name: String
  /// Where it lies.
  package let path: String
  /// What is handed to it before all else, such as `-nw` of "emacs -nw".
  package let leadingArguments: [String]

  /// Finds a program in the folders of a search path.
  ///
  /// The folders are those of the variable PATH, apart by colons, and are handed in. A name with a
  /// slash is taken as a path and not looked for. Empty and relative folders are passed over, so that
  /// nothing is run just because it lies where somebody stands.
  ///
  /// - Throws: ``ProgramError/missing(names:)`` where none of the folders has it.
  package init(named name: String, searching folders: String) throws(ProgramError) {
    try self.init(calledAs: name, [], searching: folders)
  }

  /// Finds the program of a line such as "emacs -nw", as the variables VISUAL, EDITOR and PAGER hold
  /// it: words apart by blanks, without quotes.
  ///
  /// - Throws: ``ProgramError/missing(names:)`` where none of the folders has it.
  package init(line: String, searching folders: String) throws(ProgramError) {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    try self.init(calledAs: words.first ?? "", Array(words.dropFirst()), searching: folders)
  }

  /// Finds several programs.
  ///
  /// - Throws: ``ProgramError/missing(names:)`` with all that none of the folders has.
  package static func all(
    named names: [String], searching folders: String
  ) throws(ProgramError) -> [Program] {
    var found: [Program] = []
    var missing: [String] = []
    for name in names {
      do {
        found.append(try Program(named: name, searching: folders))
      } catch {
        missing.append(name)
      }
    }
    guard missing.isEmpty else { throw .missing(names: missing) }
    return found
  }

  private init(
    calledAs name: String, _ arguments: [String], searching folders: String
  ) throws(ProgramError) {
    let paths =
      name.contains("/")
      ? [name]
      : folders.split(separator: ":").filter { $0.hasPrefix("/") }.map { $0 + "/" + name }
    guard !name.isEmpty, let path = paths.first(where: Self.isProgram) else {
      throw .missing(names: [name])
    }
    self.name = name
    self.path = path
    leadingArguments = arguments
  }

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
  }
}
