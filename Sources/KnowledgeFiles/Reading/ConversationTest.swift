package import Knowledge

/// A conversation written down with what it should come to, as it stands in
/// `Tests/Conversations/*.yaml`.
package struct ConversationTest: Sendable {
  /// What somebody types, and what should come back.
  package struct Turn: Sendable {
    /// What is typed.
    package let user: String
    /// The code of the language, where the turn says it.
    package let language: String?
    /// The kind of reply, one of the names scripts depend on.
    package let kind: String
    /// The entries that answer, the best first; empty where none is wanted.
    package let entries: [ID<Entry>]
    /// What misspelt words should be read as.
    package let reads: [String: String]
    /// What should be taken from the turn before.
    package let about: [ID<Concept>]
    /// What the reply should say, word for word.
    package let says: [String]
  }

  /// What it shows, in words.
  package let name: String
  /// The file and line it stands at.
  package let place: String
  /// What is typed and what should come back, in order.
  package let turns: [Turn]
}

extension ConversationTest {
  /// Reads the conversations of a folder, in the order of the files.
  ///
  /// - Throws: ``KnowledgeFileError`` with every mistake.
  package static func tests(in folder: String) throws -> [ConversationTest] {
    var problems: [FileProblem] = []
    var tests: [ConversationTest] = []
    let files = YAMLFile.files(in: folder)
    if files.isEmpty { throw KnowledgeFolderError.noConversations(path: folder) }
    for file in files {
      var yaml = YAMLFile(path: file)
      let value = yaml.value(of: try YAMLFile.text(of: file))
      problems += yaml.problems
      guard case .list(let values, _) = value else {
        problems.append(
          FileProblem(
            position: FilePosition(path: file, line: 1, column: 1), severity: .error, rule: "form",
            message: "A list of conversations is wanted here, each beginning with '- test: name'."))
        continue
      }
      for value in values {
        var reader = RecordReader(value)
        let name = reader.text("test")
        let turns = reader.records("turns").map { turn in
          var reader = RecordReader(turn)
          defer { problems += reader.finish() }
          return Turn(&reader)
        }
        problems += reader.finish()
        tests.append(
          ConversationTest(
            name: name, place: "\(file):\(reader.position.line)", turns: turns))
      }
    }
    guard problems.isEmpty else { throw KnowledgeFileError(problems: problems) }
    return tests
  }
}

extension ConversationTest.Turn {
  fileprivate init(_ reader: inout RecordReader) {
    user = reader.text("user")
    language = reader.optionalText("lang")
    kind = reader.optionalText("kind") ?? "answer"
    entries = ([reader.optionalText("entry")].compactMap(\.self) + reader.texts("or")).map {
      ID($0)
    }
    reads = reader.texts(byName: "reads")
    about = reader.texts("about").map { ID($0) }
    says = reader.texts("says")
  }
}
