import Foundation
import GRDB

/// The compiled knowledge: what the entries say, and the index that finds them.
///
/// A pack is opened for reading only. Every lookup is by key, so that the cost of a question does
/// not grow with the number of entries.
package struct Pack {
  /// The settings a pack carries.
  package enum Setting: String, Sendable {
    /// The version of the tables; a pack of another version is not opened.
    case formatVersion = "format-version"
    /// The day on which the newest of its facts was checked.
    case asOf = "as-of"
    /// The weights of the confidence.
    case calibration
    /// The highest weight a unit can have: that of a word no entry knows.
    case unknownWeight = "unknown-weight"
    /// The most a unit says for an entry: what a word no entry knows might have said.
    case unknownMost = "unknown-most"
    /// The codes of the languages it has words of.
    case languages
    /// The ids of the concepts that occasions are about.
    case dated
    /// How many entries it holds.
    case entryCount = "entry-count"
  }

  let database: DatabaseQueue

  init(_ database: DatabaseQueue) throws {
    self.database = database
  }

  /// Opens the pack in a file.
  ///
  /// - Throws: ``PackError``, saying where it looked and what to run.
  package init(path: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    // A new pack takes the place of the old one and does not overwrite it, so it is locked once and not for
    // every query. It is not mapped into memory: one that somebody overwrites all the same ends in an error
    // that is said, and not in the end of the program.
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
    }
    do {
      database = try DatabaseQueue(path: path, configuration: configuration)
      guard try setting(.formatVersion) == String(PackSchema.version) else {
        throw PackError.otherVersion(path: path)
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
      throw PackError.missing(path: path)
    } catch let error as DatabaseError {
      throw PackError.unreadable(path: path, reason: error.message ?? "unknown reason")
    }
  }

  /// Returns a setting, or nothing where the pack has none of that name.
  package func setting(_ name: Setting) throws -> String? {
    try read { database in
      try String.fetchOne(
        database.cachedStatement(sql: "SELECT value FROM setting WHERE name = ?"),
        arguments: [name.rawValue])
    }
  }

  /// Returns the items that a query finds, each stored as one JSON text.
  func decoded<Item: Decodable>(_ sql: String, _ arguments: [String] = []) throws -> [Item] {
    try read { database in
      try String.fetchAll(
        database.cachedStatement(sql: sql), arguments: StatementArguments(arguments)
      ).map { try JSONDecoder().decode(Item.self, from: Data($0.utf8)) }
    }
  }

  /// Runs a read; nothing writes to a pack, so a read needs no transaction.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try database.unsafeRead(body)
  }
}
