import GRDB

/// Why the user's work cannot be opened or kept.
package enum WorkspaceError: Error, Equatable, CustomStringConvertible {
  /// The file or its folder cannot be opened or made.
  case unopenable(path: String, reason: String)
  /// The file holds something else than a workspace.
  case notAWorkspace(path: String)
  /// A newer version of the program has changed the file.
  case newer(path: String)
  /// Nothing can be written: the disk is full, the folder is read-only, another program holds the file.
  case unwritable(path: String, reason: String)
  /// The file is damaged.
  case damaged(path: String)
  /// A draft was deleted, perhaps meanwhile by another program.
  case draftGone(id: Int)
  /// A scorecard was deleted, perhaps meanwhile by another program.
  case scorecardGone(id: Int)
  /// A file that should be made is there already.
  case exists(path: String)
  /// A file cannot be made.
  case unmakeable(path: String, reason: String)

  /// Whether nothing is wrong but that the file cannot be written.
  package var isOfWriting: Bool {
    switch self {
    case .unopenable, .unwritable: true
    default: false
    }
  }

  /// What happened and what to do about it.
  package var description: String {
    switch self {
    case .unopenable(let path, let reason):
      "Your work at '\(path)' cannot be opened (\(reason)). Mend that, or name another file with "
        + "'--workspace FILE'."
    case .notAWorkspace(let path):
      "The file '\(path)' is no Rostrum workspace. It was left as it is. Name another with "
        + "'--workspace FILE', or put a backup back with 'rostrum restore FILE'."
    case .newer(let path):
      "The work at '\(path)' was last kept by a newer Rostrum. Install that one, or name another "
        + "file with '--workspace FILE'. Nothing was changed."
    case .unwritable(let path, let reason):
      "Nothing could be written to '\(path)' (\(reason)). Mend that and try again; what was saved before "
        + "is safe."
    case .damaged(let path):
      "The work at '\(path)' is damaged. Copy that file to a safe place, then put a backup back with "
        + "'rostrum restore FILE'."
    case .draftGone(let id):
      "Draft \(id) was deleted. 'rostrum draft restore \(id)' brings it back."
    case .scorecardGone(let id):
      "Scorecard \(id) was deleted. 'rostrum score restore \(id)' brings it back."
    case .unmakeable(let path, let reason):
      "The file '\(path)' cannot be made (\(reason)). Name another."
    case .exists(let path):
      "The file '\(path)' is there already and was left as it is. Name another."
    }
  }
}

extension WorkspaceError {
  /// Says what an error of the database means for a file.
  init(_ error: DatabaseError, path: String) {
    let reason = error.message ?? "unknown reason"
    self =
      switch error.resultCode {
      case .SQLITE_NOTADB: .notAWorkspace(path: path)
      case .SQLITE_CORRUPT: .damaged(path: path)
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .unopenable(path: path, reason: reason)
      case .SQLITE_FULL: .unwritable(path: path, reason: "the disk is full")
      case .SQLITE_READONLY: .unwritable(path: path, reason: "it may only be read")
      case .SQLITE_BUSY, .SQLITE_LOCKED:
        .unwritable(path: path, reason: "another program is writing to it")
      default: .unwritable(path: path, reason: reason)
      }
  }
}
