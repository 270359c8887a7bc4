import Foundation

extension YAMLFile {
  /// Returns the paths of the YAML files of a folder, sorted; none where there is no such folder.
  static func files(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted()
      .map { folder + "/" + $0 }
  }

  /// Returns the paths of the folders in a folder, sorted; none where there is no such folder.
  static func folders(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().map { folder + "/" + $0 }.filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && isFolder.boolValue
    }
  }

  /// Returns the text of a file.
  ///
  /// - Throws: ``KnowledgeFileError`` where it is not there or not UTF-8.
  static func text(of file: String) throws(KnowledgeFileError) -> String {
    let data = FileManager.default.contents(atPath: file)
    guard let text = data.flatMap({ String(bytes: $0, encoding: .utf8) }) else {
      throw KnowledgeFileError(problems: [
        FileProblem(
          position: FilePosition(path: file, line: 1, column: 1), severity: .error,
          rule: "unreadable",
          message: data == nil
            ? "There is no such file, or it may not be read."
            : "The file cannot be read as UTF-8 text. Save it as UTF-8.")
      ])
    }
    return text
  }
}
