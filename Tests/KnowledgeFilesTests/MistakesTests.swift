import Knowledge
import KnowledgeFiles
import TestSupport
import Testing

@Suite struct `A mistake in a knowledge file` {
  static let cases = [
    Mistake(
      name: "an unknown key", file: "entries/club.yaml", replacing: "  aspect: cost",
      with: "  aspct: cost",
      report: "entries/club.yaml:4:3: error: [unknown-key] The key 'aspct' is not known here. "
        + "Did you mean 'aspect'?"),
    Mistake(
      name: "an unknown fact", file: "entries/club.yaml",
      replacing: "{club.fee#adult} a year, children", with: "{club.fe#adult} a year, children",
      report: "entries/club.yaml:12:11: error: [unknown-fact] No fact is called 'club.fe'. "
        + "Did you mean 'club.fee'?"),
    Mistake(
      name: "an unknown value", file: "entries/club.yaml",
      replacing: "{club.fee#adult} a year, children", with: "{club.fee#adlt} a year, children",
      report: "entries/club.yaml:12:11: error: [unknown-value] The fact 'club.fee' has no value "
        + "'adlt'. Did you mean 'adult'?"),
    Mistake(
      name: "an impossible date", file: "facts/all.yaml", replacing: "expires: 2026-03-08",
      with: "expires: 2026-02-30",
      report: "facts/all.yaml:13:12: error: [value] '2026-02-30' is no day such as 2027-03-08."),
    Mistake(
      name: "an unknown status", file: "facts/all.yaml", replacing: "status: dated",
      with: "status: datd",
      report: "facts/all.yaml:18:11: error: [value] 'datd' is not a status. Known are official, "
        + "secondary, seed, dated, conflict, unverified. Did you mean 'dated'?"),
    Mistake(
      name: "a fact without a source", file: "facts/all.yaml", replacing: "status: unverified",
      with: "status: official",
      report: "facts/all.yaml:21:7: error: [no-source] The fact 'club.room' has no source. Name "
        + "one, or mark it 'status: unverified'."),
    Mistake(
      name: "an id that stands twice", file: "entries/club.yaml", replacing: "id: club.room",
      with: "id: club.fee",
      report: "entries/club.yaml:30:7: error: [duplicate-id] The id 'club.fee' stands at "
        + "entries/club.yaml:1 already. Give one of them another."),
    Mistake(
      name: "an unclosed bracket", file: "entries/club.yaml",
      replacing: "annual dues of the {club}", with: "annual (dues of the {club}",
      report: "entries/club.yaml:6:5: error: [phrasing] The phrasing 'annual (dues of the {club}' "
        + "lacks a closing ')'."),
    Mistake(
      name: "an unknown concept", file: "entries/club.yaml",
      replacing: "annual dues of the {club}", with: "annual dues of the {clb}",
      report: "entries/club.yaml:6:5: error: [unknown-concept] The phrasing 'annual dues of the "
        + "{clb}' names the concept 'clb', which is not known. Did you mean 'club'?"),
    Mistake(
      name: "an uncited figure", file: "entries/club.yaml", replacing: "Pay at the boathouse.",
      with: "Pay within 14 days.",
      report: "entries/club.yaml:12:11: warning: [uncited-figure] The figure '14' stands outside a "
        + "fact. Put it into a fact and write {fact-id#value} here."),
    Mistake(
      name: "too few phrasings", file: "entries/club.yaml",
      replacing: "    - in which building is the {club}\n", with: "",
      report: "entries/club.yaml:34:5: warning: [few-phrasings] 'club.room' has 4 phrasings. Write "
        + "at least 5 ways in which people ask for it."),
    Mistake(
      name: "a fact that no entry tells", file: "entries/club.yaml",
      replacing: "answer: \"{club.room}\"", with: "answer: In the old town hall.",
      report: "facts/all.yaml:21:7: warning: [unused-fact] No entry tells the fact 'club.room'. "
        + "Quote it in one, or name it under 'facts'."),
    Mistake(
      name: "an answer longer than a screen", file: "entries/club.yaml",
      replacing: "- Pay at the boathouse.",
      with: Array(repeating: "- Pay at the boathouse.", count: 30).joined(separator: "\n    "),
      report: "entries/club.yaml:12:11: warning: [long-answer] The answer of 'club.fee' takes 32 "
        + "lines, more than a screen. Cut it to 24, or tell part of it in an entry of its own."),
    Mistake(
      name: "a skeleton that is not filled in", file: "entries/club.yaml",
      replacing: "title: What the Rowing Club costs", with: "title: FILL IN",
      report:
        "entries/club.yaml:2:10: error: [placeholder] 'title' of 'club.fee' still holds 'FILL "
        + "IN'. Write in its place what belongs there."),
    Mistake(
      name: "text that is no YAML", file: "entries/league.yaml",
      replacing: "short: \"{league.size#teams} teams.\"", with: "short: {league.size#teams} teams.",
      report: "entries/league.yaml:10:"),
  ]

  @Test(arguments: cases)
  func `is reported with file, line and what was probably meant`(_ example: Mistake) throws {
    let reports = try example.reports(in: SmallKnowledge.files)
    #expect(reports.contains { $0.hasPrefix(example.report) }, "\(reports)")
  }

  @Test func `does not hide the others`() throws {
    var files = SmallKnowledge.files
    files["entries/club.yaml"] = files["entries/club.yaml"]?
      .replacing("  aspect: cost", with: "  aspct: cost")
      .replacing("[club.assembly, club.room]", with: "[club.asembly, club.room]")
    let folder = try TemporaryFolder(files)
    let error = #expect(throws: KnowledgeFileError.self) {
      try KnowledgeFolder(path: folder.path).library()
    }
    #expect(error?.problems.count == 2)
    #expect(error?.description.hasSuffix("2 errors.") == true)
  }
}

@Suite struct `A knowledge folder` {
  @Test func `without mistakes has no problems`() throws {
    let folder = try TemporaryFolder(SmallKnowledge.files)
    #expect(try KnowledgeFolder(path: folder.path).problems.isEmpty)
  }

  @Test func `with nothing but entries is enough`() throws {
    let folder = try TemporaryFolder([
      "entries/a.yaml": """
      - id: one
        asks: [how do I boil an egg]
        answer: |
          For six minutes.

          Then cool it.
      """
    ])
    let library = try KnowledgeFolder(path: folder.path).library()
    #expect(library.entries.map(\.title) == ["how do I boil an egg"])
    #expect(library.entries[0].short.filled { _ in nil } == "For six minutes.")
  }

  @Test func `keeps text that looks like another type as text`() throws {
    let folder = try TemporaryFolder([
      "entries/a.yaml": """
      - id: no
        asks: [yes, 1.50, null, 2026-11-20, 010]
        answer: no
      """
    ])
    let entry = try KnowledgeFolder(path: folder.path).library().entries[0]
    #expect(entry.id == "no")
    #expect(entry.asks == ["yes", "1.50", "null", "2026-11-20", "010"])
    #expect(entry.answer.filled { _ in nil } == "no")
  }

  @Test func `that is not there is named, with what to do`() {
    let error = #expect(throws: KnowledgeFolderError.self) {
      try KnowledgeFolder(path: "/nowhere")
    }
    #expect(error == .missing(path: "/nowhere"))
  }

  @Test func `without entries is named`() throws {
    let folder = try TemporaryFolder(["facts/a.yaml": ""])
    #expect(throws: KnowledgeFolderError.empty(path: folder.path)) {
      try KnowledgeFolder(path: folder.path)
    }
  }

  @Test func `with a file that is not UTF-8 names the file`() throws {
    let folder = try TemporaryFolder(SmallKnowledge.files)
    try folder.writeBytes([0x2D, 0x20, 0xFF, 0xFE], to: "entries/bad.yaml")
    let problems = try KnowledgeFolder(path: folder.path).problems
    #expect(problems.map(\.rule) == ["unreadable"])
  }
}
