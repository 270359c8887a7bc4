import Conversation
import Knowledge
import Workspace

extension GlobalOptions {
  /// Returns the file the user's work is kept in: the one that was named, else that of the system.
  ///
  /// A relative `XDG_DATA_HOME` is ignored, as the XDG specification asks.
  func workspacePath(in world: World) throws -> String {
    if let path = workspace ?? world.variable("ROSTRUM_WORKSPACE") { return path }
    let data =
      world.variable("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? world.variable("HOME").map { $0 + "/.local/share" }
    guard let data else { throw WorkspaceLocationError.nowhere }
    return data + "/rostrum/workspace.sqlite"
  }

  /// Opens the user's work; what was deleted and whose days are over is removed.
  ///
  /// - Throws: `WorkspaceError`, saying where it looked and what to do.
  func openWorkspace(in world: World) throws -> Workspace {
    let path = try workspacePath(in: world)
    let workspace: Workspace
    do {
      workspace = try Workspace(path: path)
    } catch let error as WorkspaceError {
      // Work that may only be read can still be shown, exported and backed up.
      guard error.isOfWriting, let read = try? Workspace(reading: path) else { throw error }
      return read
    }
    // Housekeeping must not keep anybody from their work.
    let over = world.today.adding(days: -Workspace.daysToBringBack)
    try? workspace.removeDrafts(deletedBefore: over)
    try? workspace.removeScorecards(deletedBefore: over)
    return workspace
  }

  /// Returns the profile as far as there is one; no workspace is made for it.
  func knownProfile(in world: World) -> [ProfileLine: String] {
    guard let path = try? workspacePath(in: world),
      let profile = try? Workspace(reading: path).profile()
    else { return [:] }
    return profile
  }

  /// Returns the place where a conversation writes drafts.
  func writingRoom(in world: World) -> WritingRoom {
    WritingRoom(open: { try openWorkspace(in: world) }, now: world.now)
  }
}

/// Why no file for the user's work can be named.
enum WorkspaceLocationError: Error, CustomStringConvertible {
  case nowhere

  var description: String {
    "There is no place to keep your work: neither XDG_DATA_HOME nor HOME is set. Name a file with "
      + "'--workspace FILE'."
  }
}
