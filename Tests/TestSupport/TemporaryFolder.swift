import Foundation

/// A folder of its own for one test, gone when the test is over.
package final class TemporaryFolder {
  /// Where the folder lies.
  package let path: String

  /// Makes the folder, with files whose text is given by their paths in it.
  package init(_ files: [String: String] = [:]) throws {
    path = FileManager.default.temporaryDirectory.path + "/rostrum-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file into the folder.
  package func write(_ text: String, to name: String) throws {
    try writeBytes(Array(text.utf8), to: name)
  }

  /// Writes a file of any bytes into the folder.
  package func writeBytes(_ bytes: [UInt8], to name: String) throws {
    let file = path + "/" + name
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
  }

  /// Returns the text of a file in the folder.
  package func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)), as: UTF8.self)
  }
}
