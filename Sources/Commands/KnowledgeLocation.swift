import Foundation
import Knowledge
import KnowledgeFiles
import Schedule
import Understanding

extension GlobalOptions {
  /// Returns the knowledge to answer from, opening a pack or reading a folder.
  ///
  /// - Throws: ``PackError`` or ``KnowledgeFileError``, saying where it looked and what to run.
  func openPack(in world: World) throws -> Pack {
    guard let path = knowledge ?? world.variable("ROSTRUM_KNOWLEDGE") else {
      return try Pack(path: world.programFolder + "/knowledge.pack")
    }
    return Self.isFolder(path) ? try Self.pack(fromFolder: path) : try Pack(path: path)
  }

  /// Returns the folder of knowledge files to edit: the one that was named, else that of the sources.
  ///
  /// A pack that the environment names can be asked but not edited: it is passed over.
  func knowledgeFolder(in world: World) -> String {
    knowledge ?? world.variable("ROSTRUM_KNOWLEDGE").flatMap { Self.isFolder($0) ? $0 : nil }
      ?? "knowledge"
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// Returns the knowledge of a folder, compiled for this run.
  static func pack(fromFolder path: String) throws -> Pack {
    let writer = try PackWriter()
    let library = try KnowledgeFolder(path: path).library()
    try writer.fill(from: library)
    try writer.fillTimetable(from: library)
    return try writer.pack()
  }
}
