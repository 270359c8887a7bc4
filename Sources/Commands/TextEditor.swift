import Foundation
import Programs

/// The user's editor: `VISUAL`, else `EDITOR`, else nano or vi.
struct TextEditor {
  private let program: Program

  init(in world: World) throws {
    let path = world.variable("PATH") ?? "/usr/bin:/bin"
    if let line = world.variable("VISUAL") ?? world.variable("EDITOR") {
      program = try Program(line: line, searching: path)
    } else if let nano = try? Program(named: "nano", searching: path) {
      program = nano
    } else {
      program = try Program(named: "vi", searching: path)
    }
  }

  /// Opens the editor with a text, waits until it is closed, and returns what the text has become.
  ///
  /// The text lies in a file that only its owner can read while the editor is open. Where the editor
  /// fails, or hands the text back as it was, the file stays, and its place is told: some editors
  /// return at once and are still open then.
  ///
  /// - Throws: ``TextEditorError`` or `ProgramError`.
  func edited(_ text: String) throws -> String {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appendingPathComponent("rostrum-\(UUID().uuidString)")
    let file = folder.appendingPathComponent("answer.txt")
    do {
      try files.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data((text + "\n").utf8).write(to: file)
    } catch {
      throw TextEditorError.noFile(path: folder.path)
    }
    let status = try program.statusAtTerminal([file.path])
    guard status == 0, let data = files.contents(atPath: file.path) else {
      throw TextEditorError.failed(name: program.name, status: status, path: file.path)
    }
    guard let written = String(bytes: data, encoding: .utf8) else {
      throw TextEditorError.noUTF8(path: file.path)
    }
    guard written != text + "\n", written != text else {
      throw TextEditorError.unchanged(name: program.name, path: file.path)
    }
    try? files.removeItem(at: folder)
    return written
  }
}

/// Why a text could not be taken from the editor.
enum TextEditorError: Error, Equatable, CustomStringConvertible {
  case noFile(path: String)
  case failed(name: String, status: Int32, path: String)
  case noUTF8(path: String)
  case unchanged(name: String, path: String)

  var description: String {
    switch self {
    case .noFile(let path):
      "There is no place for the editor's file: '\(path)' cannot be made. Type your answer here."
    case .failed(let name, let status, let path):
      "'\(name)' ended with status \(status). Your text lies in '\(path)'; nothing was changed here."
    case .noUTF8(let path):
      "The text is not UTF-8 and was not taken. It lies in '\(path)': save it as UTF-8, then paste it here."
    case .unchanged(let name, let path):
      "The text came back as it was. If '\(name)' is still open, it edits '\(path)': paste it here when "
        + "you are done, or set VISUAL to an editor that waits, such as 'code --wait'."
    }
  }
}
