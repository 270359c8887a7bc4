import Foundation
package import Knowledge
import KnowledgeFiles

/// The knowledge folder of the repository.
package enum RepositoryKnowledge {
  /// Where it lies.
  package static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("knowledge")
    .path

  /// Returns what can be written, read without all else, which takes a debug build long.
  package static func kinds() throws -> [DocumentKind] {
    let folder = try TemporaryFolder(["entries/one.yaml": "- {id: one, asks: [one], answer: One.}"])
    try FileManager.default.copyItem(
      atPath: path + "/documents", toPath: folder.path + "/documents")
    return try KnowledgeFolder(path: folder.path).documentKinds
  }
}
