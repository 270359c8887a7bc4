import Foundation
package import Knowledge
package import KnowledgeFiles
import Understanding

extension GlobalOptions {
  /// Returns the knowledge to answer from, opening a pack or reading a folder.
  ///
  /// - Throws: ``PackError`` or ``KnowledgeFileError``, saying where it looked and what to run.
  func openPack(in world: World) throws -> Pack {
    guard let path = knowledge ?? world.variable("ROSTRUM_KNOWLEDGE") else {
      return try Pack(path: world.programFolder + "/knowledge.pack")
    }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      let writer = try PackWriter()
      try writer.fill(from: KnowledgeFolder(path: path))
      return try writer.pack()
    }
    return try Pack(path: path)
  }
}

extension PackWriter {
  /// Fills a pack with what a folder holds, and fits the confidence to it.
  package func fill(from folder: KnowledgeFolder) throws {
    let library = try folder.library()
    let (index, unknownWeight) = try Indexer(library).index()
    try write(library)
    try write(index)
    try set(.unknownWeight, to: "\(unknownWeight)")
    try set(.languages, to: library.languages.map(\.code).joined(separator: " "))
    try set(.entryCount, to: "\(library.entries.count)")
    try set(.asOf, to: library.facts.map(\.asOf).max()?.text ?? "")
    let calibration = try Calibration(library.calibration) ?? Calibrator(pack()).calibration(index)
    try set(.calibration, to: calibration.text)
  }
}
