import Foundation
import GRDB

extension Workspace {
  /// Copies the whole workspace into a new file, for its owner only.
  ///
  /// - Throws: ``WorkspaceError``; a file that is there already is left as it is.
  package func backUp(to file: String) throws {
    guard !FileManager.default.fileExists(atPath: file) else {
      throw WorkspaceError.exists(path: file)
    }
    do {
      try database.writeWithoutTransaction {
        try $0.execute(sql: "VACUUM INTO ?", arguments: [file])
      }
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    } catch let error as DatabaseError {
      throw WorkspaceError(error, path: file)
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
