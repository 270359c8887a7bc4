package import Workspace

/// Where drafting takes place: the user's work, opened when it is first needed, and the time.
package struct WritingRoom {
  /// Opens the workspace.
  let open: () throws -> Workspace
  /// Returns the time, such as `2026-11-30 14:32`.
  let now: () -> String

  /// Creates a writing room.
  package init(open: @escaping () throws -> Workspace, now: @escaping () -> String) {
    self.open = open
    self.now = now
  }
}
