import KnowledgeFiles
import TestSupport
import Testing

/// A mistake put into a file of a small knowledge folder, and how it is told.
struct Mistake: CustomTestStringConvertible, Sendable {
  let name: String
  let file: String
  let replacing: String
  let with: String
  /// What is told, its paths without that of the folder.
  let report: String
  var testDescription: String { name }

  /// Returns everything that is told of a folder with the mistake, paths without that of the folder.
  func reports(in files: [String: String]) throws -> [String] {
    var files = files
    let text = try #require(files[file])
    #expect(text.contains(replacing))
    files[file] = text.replacing(replacing, with: with)
    let folder = try TemporaryFolder(files)
    return try KnowledgeFolder(path: folder.path).problems.map {
      $0.description.replacing(folder.path + "/", with: "")
    }
  }
}
