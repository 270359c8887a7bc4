import ArgumentParser
import Foundation
import Workspace

/// Copies the user's work into a file.
struct BackupCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy all your work, profile, drafts and scorecards, into a new file.")

  @Argument(help: "The file to make.")
  var file: String

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let path = try options.workspacePath(in: world)
    guard FileManager.default.fileExists(atPath: path) else {
      throw ValidationError(
        "There is no work at '\(path)' to copy. Name the file it lies in with '--workspace FILE'.")
    }
    let workspace = try options.openWorkspace(in: world)
    try workspace.backUp(to: file)
    world.output.writeLine("Wrote \(file): \(try workspace.contents).")
    return .done
  }
}
