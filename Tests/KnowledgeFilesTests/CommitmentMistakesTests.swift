import Knowledge
import KnowledgeFiles
import TestSupport
import Testing

@Suite struct `A mistake in the commitments` {
  static let cases = [
    Mistake(
      name: "  gathr:", file: "commitments.yaml", replacing: "  gather:",
      with: "  gathr:",
      report:
        "commitments.yaml:12:3: error: [unknown-key] The key 'gathr' is not known here. Did you "
        + "mean 'gather'?"),
    Mistake(
      name: "id: boats", file: "commitments.yaml", replacing: "id: fees",
      with: "id: boats",
      report: "commitments.yaml:15:7: error: [duplicate-id] The id 'boats' stands at "
        + "commitments.yaml:1 already. Give one of them another."),
    Mistake(
      name: "number: two", file: "commitments.yaml", replacing: "number: 2",
      with: "number: two",
      report: "commitments.yaml:16:11: error: [value] 'two' is no number of a commitment such as 7."
    ),
    Mistake(
      name: "look: [registr,", file: "commitments.yaml", replacing: "look: [register,",
      with: "look: [registr,",
      report:
        "commitments.yaml:13:9: error: [unknown-place] No place is called 'registr'. Did you mean "
        + "'register'?"),
    Mistake(
      name: "entry: club.fees", file: "commitments.yaml", replacing: "entry: club.fee",
      with: "entry: club.fees",
      report:
        "commitments.yaml:6:10: error: [unknown-entry] No entry is called 'club.fees'. Did you "
        + "mean 'club.fee'?"),
    Mistake(
      name: "facts: [club.fe]", file: "commitments.yaml", replacing: "facts: [club.fee]",
      with: "facts: [club.fe]",
      report:
        "commitments.yaml:7:10: error: [unknown-fact] No fact is called 'club.fe'. Did you mean "
        + "'club.fee'?"),
    Mistake(
      name: "sure: content, sources: [club.pag]", file: "commitments.yaml",
      replacing: "sure: content, sources: [club.page]",
      with: "sure: content, sources: [club.pag]",
      report:
        "commitments.yaml:9:113: error: [unknown-source] No source is called 'club.pag'. Did you "
        + "mean 'club.page'?"),
    Mistake(
      name: "sure: content", file: "commitments.yaml",
      replacing: "sure: content, sources: [club.page]",
      with: "sure: content",
      report:
        "commitments.yaml:9:95: error: [no-source] 'sure: content' says that it was read. Name "
        + "where under 'sources', or write 'sure: recalled'."),
    Mistake(
      name: "sure: certain", file: "commitments.yaml", replacing: "sure: unknown",
      with: "sure: certain",
      report: "commitments.yaml:10:71: error: [value] 'certain' is not a sure. Known are number, "
        + "content, parallel, recalled, unknown."),
  ]

  @Test(arguments: cases)
  func `is reported with file, line and column`(_ example: Mistake) throws {
    let reports = try example.reports(in: SmallCommitments.files)
    #expect(reports.contains { $0.hasPrefix(example.report) }, "\(reports)")
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
