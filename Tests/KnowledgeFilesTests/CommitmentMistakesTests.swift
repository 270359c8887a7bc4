import Knowledge
import KnowledgeFiles
import TestSupport
import Testing

@Suite struct `A mistake in the commitments` {
  struct Case: CustomTestStringConvertible, Sendable {
    let replacing: String
    let with: String
    /// What is reported, behind the path of the folder.
    let report: String
    var testDescription: String { with }
  }

  static let cases = [
    Case(
      replacing: "  gather:", with: "  gathr:",
      report:
        "commitments.yaml:12:3: error: [unknown-key] The key 'gathr' is not known here. Did you "
        + "mean 'gather'?"),
    Case(
      replacing: "id: fees", with: "id: boats",
      report: "commitments.yaml:15:7: error: [duplicate-id] The id 'boats' stands at "
        + "FOLDER/commitments.yaml:1 already. Give one of them another."),
    Case(
      replacing: "number: 2", with: "number: two",
      report: "commitments.yaml:16:11: error: [value] 'two' is no number of a commitment such as 7."
    ),
    Case(
      replacing: "look: [register,", with: "look: [registr,",
      report:
        "commitments.yaml:13:9: error: [unknown-place] No place is called 'registr'. Did you mean "
        + "'register'?"),
    Case(
      replacing: "entry: club.fee", with: "entry: club.fees",
      report:
        "commitments.yaml:6:10: error: [unknown-entry] No entry is called 'club.fees'. Did you "
        + "mean 'club.fee'?"),
    Case(
      replacing: "facts: [club.fee]", with: "facts: [club.fe]",
      report:
        "commitments.yaml:7:10: error: [unknown-fact] No fact is called 'club.fe'. Did you mean "
        + "'club.fee'?"),
    Case(
      replacing: "sure: content, sources: [club.page]", with: "sure: content, sources: [club.pag]",
      report:
        "commitments.yaml:9:113: error: [unknown-source] No source is called 'club.pag'. Did you "
        + "mean 'club.page'?"),
    Case(
      replacing: "sure: content, sources: [club.page]", with: "sure: content",
      report:
        "commitments.yaml:9:95: error: [no-source] 'sure: content' says that it was read. Name "
        + "where under 'sources', or write 'sure: recalled'."),
    Case(
      replacing: "sure: unknown", with: "sure: certain",
      report: "commitments.yaml:10:71: error: [value] 'certain' is not a sure. Known are number, "
        + "content, parallel, recalled, unknown."),
  ]

  @Test(arguments: cases)
  func `is reported with file, line and column`(_ example: Case) throws {
    var files = SmallCommitments.files
    files["commitments.yaml"] = files["commitments.yaml"]?
      .replacing(example.replacing, with: example.with)
    let folder = try TemporaryFolder(files)
    let reports = try KnowledgeFolder(path: folder.path).problems.map {
      "\($0)".replacing(folder.path + "/commitments.yaml:1 ", with: "FOLDER/commitments.yaml:1 ")
        .replacing(folder.path + "/", with: "")
    }
    #expect(reports.contains(example.report), "\(reports)")
  }

  @Test func `is none in a folder that has no commitments`() throws {
    let folder = try TemporaryFolder(SmallKnowledge.files)
    #expect(try KnowledgeFolder(path: folder.path).library().commitments.isEmpty)
  }

  @Test func `is none in ours, which hold all thirteen with their places`() throws {
    let library = try KnowledgeFolder(path: RepositoryKnowledge.path).library()
    #expect(library.commitments.map(\.number) == Array(1...13))
    #expect(library.commitments.allSatisfy { !$0.look.isEmpty && !$0.gather.isEmpty })
  }
}
