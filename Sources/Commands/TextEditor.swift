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
  /// fails, the file stays, and its place is told.
  func edited(_ text: String) throws -> String {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appendingPathComponent("rostrum-\(UUID().uuidString)")
    let file = folder.appendingPathComponent("answer.txt")
    try files.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try Data((text + "\n").utf8).write(to: file)
    let status = try program.statusAtTerminal([file.path])
    guard status == 0, let data = files.contents(atPath: file.path) else {
      throw ProgramError.unusable(
        name: program.name, reason: "it ended with status \(status); your text lies in \(file.path)"
      )
    }
    try? files.removeItem(at: folder)
    return String(decoding: data, as: UTF8.self)
  }
}
