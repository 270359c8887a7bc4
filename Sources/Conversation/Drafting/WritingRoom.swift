package import Workspace

/// Where drafting takes place: the user's work, opened when it is first needed, and the time.
package final class WritingRoom {
  private let opening: () throws -> Workspace
  private var opened: Workspace?
  /// Returns the time, such as `2026-11-30 14:32`.
  let now: () -> String

  /// Creates a writing room.
  package init(open: @escaping () throws -> Workspace, now: @escaping () -> String) {
    opening = open
    self.now = now
  }

  /// Returns the workspace, which stays open; one that could only be opened for reading is tried again.
  func open() throws -> Workspace {
    if let opened { return opened }
    let workspace = try opening()
    if !workspace.isReadOnly { opened = workspace }
    return workspace
  }
}
