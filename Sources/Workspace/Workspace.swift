import Foundation
import GRDB

/// The user's own work in one SQLite file: the profile, the drafts and every earlier wording of them.
///
/// What a method has returned from is on disk: the program can be killed at any moment after it. Files
/// are for their owner only, since drafts can be dangerous in the wrong hands.
package struct Workspace {
  /// The file; nothing for a workspace that is kept in memory.
  package let path: String?
  let database: DatabaseQueue

  /// Opens a workspace that ends with the program.
  package init() throws {
    path = nil
    database = try DatabaseQueue(configuration: Self.configuration)
    try WorkspaceSchema.migrator.migrate(database)
  }

  /// Opens the workspace in a file, which is made where it is not there yet.
  ///
  /// - Throws: ``WorkspaceError``.
  package init(path: String) throws {
    self.path = path
    try Self.makeFile(at: path)
    do {
      var configuration = Self.configuration
      configuration.prepareDatabase { database in
        try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
      }
      database = try DatabaseQueue(path: path, configuration: configuration)
      let migrator = WorkspaceSchema.migrator
      guard try database.read({ try !migrator.hasBeenSuperseded($0) }) else {
        throw WorkspaceError.newer(path: path)
      }
      guard try database.read(Self.isOurs) else { throw WorkspaceError.notAWorkspace(path: path) }
      try migrator.migrate(database)
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

  /// Makes an empty file, and the folders to it, for their owner only.
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
    guard
      files.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
    else { throw .unopenable(path: path, reason: "the file cannot be made") }
  }

  /// Whether a database is empty or was made by us; a database of another program is left alone.
  private static func isOurs(_ database: Database) throws -> Bool {
    let tables = try String.fetchAll(
      database, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
    return tables.isEmpty || tables.contains("grdb_migrations") && tables.contains("draft")
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
