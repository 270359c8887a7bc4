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
      return try Self.pack(fromFolder: path)
    }
    return try Pack(path: path)
  }

  /// Returns the folder of knowledge files to edit: the one that was named, else that of the sources.
  func knowledgeFolder(in world: World) -> String {
    knowledge ?? world.variable("ROSTRUM_KNOWLEDGE") ?? "knowledge"
  }

  /// Returns the knowledge of a folder, compiled for this run.
  static func pack(fromFolder path: String) throws -> Pack {
    let writer = try PackWriter()
    try writer.fill(from: KnowledgeFolder(path: path).library())
    return try writer.pack()
  }
}
