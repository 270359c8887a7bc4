import Foundation
import Knowledge
import KnowledgeFiles
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
      try writer.fill(from: KnowledgeFolder(path: path).library())
      return try writer.pack()
    }
    return try Pack(path: path)
  }
}
