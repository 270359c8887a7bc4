import Foundation
import GRDB
import Glibc

extension Workspace {
  /// Copies the whole workspace into a new file, for its owner only.
  ///
  /// - Throws: ``WorkspaceError``; a file that is there already is left as it is.
  package func backUp(to file: String) throws {
    let made = open(file, O_CREAT | O_EXCL | O_WRONLY, 0o600)
    guard made >= 0 else {
      throw errno == EEXIST
        ? WorkspaceError.exists(path: file)
        : WorkspaceError.unmakeable(path: file, reason: String(cString: strerror(errno)))
    }
    close(made)
    do {
      let copy = try DatabaseQueue(path: file)
      try database.backup(to: copy)
      // One file without a log beside it, so that it can be carried away and read anywhere.
      try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    } catch let error as DatabaseError {
      unlink(file)
      throw WorkspaceError(error, path: file)
    }
  }

  /// Takes over everything that another workspace holds, in place of what is here.
  ///
  /// Other programs that have this one open see it at their next step.
  ///
  /// - Throws: ``WorkspaceError``; what was here is still here then.
  package func takeOver(_ other: Workspace) throws {
    do {
      try other.database.backup(to: database)
      // A backup may be of an earlier Rostrum.
      try WorkspaceSchema.migrator.migrate(database)
    } catch let error as DatabaseError {
      throw WorkspaceError(error, path: path ?? "memory")
    }
  }

  /// Returns what is wrong with the file, nothing where it is sound.
  package func damage() throws -> [String] {
    let lines = try read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
    let broken = try read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check").count }
    return lines.filter { $0 != "ok" }
      + (broken > 0 ? ["\(broken) rows refer to something that is not there."] : [])
  }
}
