import ArgumentParser
import Foundation
import Workspace

/// Puts a backup in place of the user's work.
struct RestoreCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put a backup in place of your work; what was there is kept beside it.")

  @Argument(help: "The backup.")
  var file: String

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    guard FileManager.default.fileExists(atPath: file) else {
      throw ValidationError("There is no backup '\(file)'.")
    }
    let path = try options.workspacePath(in: world)
    // A backup that cannot be opened must not take the place of work that can.
    let backup = try Workspace(path: file)
    let damage = try backup.damage()
    guard damage.isEmpty else {
      throw WorkspaceError.notAWorkspace(path: file)
    }
    let kept = try setAside(path, in: world)
    try backup.backUp(to: path)
    world.output.writeLine(
      "Restored \(try backup.drafts().count) drafts from \(file)."
        + (kept.map { " What was there before lies in \($0)." } ?? ""))
    return .done
  }

  /// Moves the present work out of the way, and returns where it lies now.
  private func setAside(_ path: String, in world: World) throws -> String? {
    let files = FileManager.default
    guard files.fileExists(atPath: path) else { return nil }
    let stamp = world.now().filter(\.isNumber)
    var place = "\(path).before-\(stamp)"
    while files.fileExists(atPath: place) { place += "-again" }
    // A copy made by the database holds what still lies in the log beside the file.
    if let workspace = try? Workspace(path: path) {
      try workspace.backUp(to: place)
    } else {
      try files.copyItem(atPath: path, toPath: place)
    }
    for end in ["", "-wal", "-shm"] where files.fileExists(atPath: path + end) {
      try files.removeItem(atPath: path + end)
    }
    return place
  }
}
