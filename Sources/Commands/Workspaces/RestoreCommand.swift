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
      throw ValidationError(
        "There is no file '\(file)'. Name one that 'rostrum backup FILE' has made.")
    }
    // A backup that cannot be opened must not take the place of work that can.
    guard let backup = try? Workspace(reading: file), try backup.damage().isEmpty else {
      throw RestoreError(
        reason: "'\(file)' is no sound backup. Nothing was changed. Name another.", kept: nil)
    }
    let path = try options.workspacePath(in: world)
    let kept = try setAside(path, in: world)
    do {
      try Workspace(path: path).takeOver(backup)
    } catch {
      throw RestoreError(reason: "\(error)", kept: kept)
    }
    world.output.writeLine(
      "Restored \(try backup.contents) from \(file)."
        + (kept.map { " What was there before lies in \($0)." } ?? ""))
    return .done
  }

  /// Copies the present work to a place beside it, and returns where it lies; damaged work is moved there.
  private func setAside(_ path: String, in world: World) throws -> String? {
    let files = FileManager.default
    guard files.fileExists(atPath: path) else { return nil }
    let stamp = world.now().filter(\.isNumber)
    var place = "\(path).before-\(stamp)"
    while files.fileExists(atPath: place) { place += "-again" }
    do {
      try Workspace(path: path).backUp(to: place)
    } catch WorkspaceError.notAWorkspace, WorkspaceError.damaged {
      for end in ["", "-wal", "-shm"] where files.fileExists(atPath: path + end) {
        try files.moveItem(atPath: path + end, toPath: place + end)
      }
    }
    return place
  }
}

/// Why a backup could not be put back, and where the work is that was there before.
struct RestoreError: Error, CustomStringConvertible {
  let reason: String
  let kept: String?

  var description: String {
    "The backup could not be put back. \(reason)"
      + (kept.map { " Your work from before lies in '\($0)'." } ?? "")
  }
}
