import Foundation
import GRDB
import Glibc

/// The user's own work in one SQLite file: the profile, the drafts and every earlier wording of them.
///
/// What a method has returned from is on disk: the program can be killed at any moment after it. Files
/// are for their owner only, since drafts can be dangerous in the wrong hands, and what is deleted is
/// overwritten.
package struct Workspace {
  /// The file; nothing for a workspace that is kept in memory.
  package let path: String?
  let database: DatabaseQueue

  /// Whether it was opened for reading only.
  package var isReadOnly: Bool {
    database.configuration.readonly
  }

  /// Opens a workspace that ends with the program.
  package init() throws {
    path = nil
    database = try DatabaseQueue(configuration: Self.configuration)
    try WorkspaceSchema.migrator.migrate(database)
  }

  /// Opens the workspace in a file, which is made where it is not there yet.
  ///
  /// A file that another program has made is only looked at.
  ///
  /// - Throws: ``WorkspaceError``.
  package init(path: String) throws {
    self.path = path
    try Self.makeFile(at: path)
    do {
      try Self.makeSure(of: path)
      chmod(path, 0o600)
      // Two that start at once must not both make the tables.
      let lock = FolderLock(of: path)
      defer { lock.release() }
      var configuration = Self.configuration
      configuration.prepareDatabase { database in
        try database.execute(
          sql: """
            PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON
            """)
      }
      database = try DatabaseQueue(path: path, configuration: configuration)
      try WorkspaceSchema.migrator.migrate(database)
    } catch let error as DatabaseError {
      throw WorkspaceError(error, path: path)
    }
  }

  /// Opens a file for reading only, such as a backup; nothing of it is changed.
  ///
  /// - Throws: ``WorkspaceError`` where it is none of ours.
  package init(reading path: String) throws {
    self.path = path
    do {
      try Self.makeSure(of: path, mayBeEmpty: false)
      database = try DatabaseQueue(path: path, configuration: Self.readOnly)
    } catch let error as DatabaseError {
      throw WorkspaceError(error, path: path)
    }
  }

  /// How long a writer waits for another one, in seconds.
  private static let patience = 2.0

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(patience)
    return configuration
  }

  private static var readOnly: Configuration {
    var configuration = configuration
    configuration.readonly = true
    return configuration
  }

  /// Makes an empty file, and the folders to it, for their owner only, where there is none.
  ///
  /// A file that is there is not opened: closing it again would drop the locks that SQLite has on it in
  /// this program, and another program would then remove the log with what was saved last (SQLite, "How
  /// to corrupt a database file", 2.2).
  private static func makeFile(at path: String) throws(WorkspaceError) {
    let files = FileManager.default
    guard !files.fileExists(atPath: path) else { return }
    let folder = (path as NSString).deletingLastPathComponent
    do {
      if !folder.isEmpty, !files.fileExists(atPath: folder) {
        try files.createDirectory(
          atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      }
    } catch {
      throw .unopenable(path: path, reason: "its folder cannot be made")
    }
    let file = open(path, O_RDWR | O_CREAT | O_EXCL, 0o600)
    guard file >= 0 || errno == EEXIST else {
      throw .unopenable(path: path, reason: String(cString: strerror(errno)))
    }
    if file >= 0 { close(file) }
  }

  /// Makes sure that a file is empty or one of ours, without changing it.
  private static func makeSure(of path: String, mayBeEmpty: Bool = true) throws {
    let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    if size == 0, mayBeEmpty { return }
    let database = try DatabaseQueue(path: path, configuration: readOnly)
    let tables = try database.read { database in
      try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
    }
    guard tables.contains("grdb_migrations"), tables.contains("draft"), tables.contains("revision")
    else { throw WorkspaceError.notAWorkspace(path: path) }
    guard try database.read({ try !WorkspaceSchema.migrator.hasBeenSuperseded($0) }) else {
      throw WorkspaceError.newer(path: path)
    }
  }

  /// Runs a write that happens whole or not at all, and is on disk afterwards.
  ///
  /// - Throws: ``WorkspaceError``.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try database.write(body)
    } catch let error as DatabaseError {
      throw WorkspaceError(error, path: path ?? "memory")
    }
  }

  /// Runs a read.
  ///
  /// - Throws: ``WorkspaceError``.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try database.read(body)
    } catch let error as DatabaseError {
      throw WorkspaceError(error, path: path ?? "memory")
    }
  }
}

/// A lock on the folder of a file, held for a moment.
///
/// It lies on the folder and not on the file: closing a file drops the locks SQLite has on it (SQLite,
/// "How to corrupt a database file", 2.2).
private struct FolderLock {
  private let folder: Int32

  init(of path: String) {
    let name = (path as NSString).deletingLastPathComponent
    folder = open(name.isEmpty ? "." : name, O_RDONLY | O_DIRECTORY)
    // Where it cannot be locked, SQLite's own locks must do.
    if folder >= 0 { flock(folder, LOCK_EX) }
  }

  func release() {
    if folder >= 0 { close(folder) }
  }
}
