package import Knowledge
import KnowledgeFiles
import Schedule
import Understanding

extension Pack {
  /// Returns a pack in memory, compiled from knowledge files.
  package static func compiled(_ files: [String: String] = SmallKnowledge.files) throws -> Pack {
    let folder = try TemporaryFolder(files)
    return try compiled(folder: folder.path)
  }

  /// Returns a pack in memory, compiled from a knowledge folder.
  package static func compiled(folder: String) throws -> Pack {
    let writer = try PackWriter()
    let library = try KnowledgeFolder(path: folder).library()
    try writer.fill(from: library)
    try writer.fillTimetable(from: library)
    return try writer.pack()
  }
}
