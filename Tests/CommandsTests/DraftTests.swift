import Foundation
import TestSupport
import Testing

@testable import Commands

@MainActor
@Suite struct `The command 'draft'` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(SmallDocuments.files)
    try FileManager.default.copyItem(
      atPath: RepositoryKnowledge.path + "/drafting/templates",
      toPath: folder.path + "/drafting/templates")
  }

  @Test func `lists the kinds`() throws {
    #expect(
      run("draft", "kinds").output == "Kind       What it is\nclub-talk  Talk at the assembly\n"
    )
    let object = run("draft", "kinds", "--json").output
    #expect(object.contains("\"id\":\"club-talk\"") && object.contains("\"ask\":\"Who are you?\""))
  }

  @Test func `fills a draft from a file of answers`() throws {
    try folder.write(answers, to: "answers.yaml")
    let made = run("draft", "new", "club-talk", "--answers", "FOLDER/answers.yaml")
    #expect(made.output.contains("Begun: draft 1, Boats for all."))
    #expect(made.output.contains("13 of 40 words, 27 left"))
    #expect(made.output.contains("Still missing: Name."))
    let shown = run("draft", "show", "1").output
    #expect(shown.contains("[x] 6. Wishes: 2 answers, 4 words"))
    #expect(shown.contains("We rowed."))
  }

  @Test func `names every mistake of a file of answers, with its place`() throws {
    let file = "FOLDER/wrong.yaml"
    try folder.write(
      """
      stauts: special
      subjects: [boats, fees, room]
      title: [One, Two]
      status: genral
      """, to: "wrong.yaml")
    let failed = run("draft", "new", "club-talk", "--answers", file)
    #expect(failed.status == .failure)
    let lines = failed.errors.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[0].hasPrefix("\(file):1:1: error: [unknown-section]"))
    #expect(lines[0].hasSuffix("Did you mean 'status'?"))
    #expect(lines[1].hasPrefix("\(file):2:") && lines[1].contains("at most 2 can be chosen, not 3"))
    #expect(lines[2].hasPrefix("\(file):3:") && lines[2].contains("has one answer, not 2"))
    #expect(lines[3].hasPrefix("\(file):4:") && lines[3].contains("Did you mean 'general'?"))
    #expect(run("draft", "list").output.hasPrefix("You have no drafts."))
  }

  @Test func `gives its answers as a file that makes the same draft`() throws {
    try folder.write(answers, to: "answers.yaml")
    _ = run("draft", "new", "club-talk", "--answers", "FOLDER/answers.yaml")
    try folder.write(run("draft", "show", "1", "--yaml").output, to: "again.yaml")
    _ = run("draft", "new", "club-talk", "--answers", "FOLDER/again.yaml")
    let text = { (id: String) in
      run("draft", "show", id).output.split(separator: "\n").dropFirst()
    }
    #expect(text("1") == text("2"))
    try folder.write(run("draft", "kinds", "--template", "club-talk").output, to: "empty.yaml")
    let empty = run("draft", "new", "club-talk", "--answers", "FOLDER/empty.yaml")
    #expect(empty.output.contains("Still missing: Name, Status, Title, Subjects, Story, Wishes."))
  }

  @Test func `is written by answering lines, and goes on where it was left`() throws {
    let begun = run("draft", "new", "club-talk", input: ["Anna", "special", "Boats"])
    #expect(begun.output.contains("3 of 6: Title"))
    let resumed = run("draft", "resume", "1", input: ["2", "show"])
    #expect(resumed.output.contains("Draft 1, Boats: 50 % of the questions are answered."))
    #expect(resumed.output.contains("4 of 6: Subjects (required, one line)"))
    #expect(resumed.output.contains("- [x] 4. Subjects: fees"))
    #expect(run("draft", "list").output.contains("1      66 %  1"))
  }

  @Test func `keeps what was typed of an answer when the input ends`() throws {
    _ = run(
      "draft", "new", "club-talk", input: ["Anna", "special", "Boats", "2", "Half a story"])
    #expect(run("draft", "show", "1").output.contains("Half a story"))
    #expect(
      run("draft", "resume", "1").output.contains("So far you have written:\n\nHalf a story"))
  }

  @Test func `shows history, differences, and goes back`() throws {
    _ = run("draft", "new", "club-talk", input: ["Anna", "special", "Boats for all"])
    _ = run("draft", "resume", "1", input: ["edit title", "Boats for some"])
    let history = run("draft", "history", "1").output
    #expect(history.contains("- 5, 2026-11-20 10:00: answered Title (3 words)"))
    let changes = run("draft", "history", "1", "--from", "4", "--to", "5").output
    #expect(changes == "Title: Boats for [-all-] {+some+}\n")
    _ = run("draft", "restore", "1", "4")
    #expect(run("draft", "show", "1").output.contains("Boats for all"))
    #expect(
      run("draft", "restore", "1", "99").errors
        == "There is no revision 99: they go from 1 to 6. 'rostrum draft history' shows them.\n")
  }

  @Test func `deletes only when told so, and brings back`() throws {
    _ = run("draft", "new", "club-talk")
    #expect(run("draft", "delete", "1").status == .usage)
    #expect(run("draft", "delete", "1", "--yes").output.contains("until 2026-12-20"))
    #expect(run("draft", "list", "--deleted").output.contains("2026-11-20"))
    #expect(
      run("draft", "show", "1").errors.contains("deleted. 'rostrum draft restore 1' brings it"))
    #expect(run("draft", "restore", "1").output == "Draft 1 is back.\n")
    #expect(run("draft", "list").output.contains("Talk at the assembly"))
  }

  @Test func `makes a file, of the kind its name says, and never over another`() throws {
    try folder.write(answers, to: "answers.yaml")
    _ = run("draft", "new", "club-talk", "--answers", "FOLDER/answers.yaml")
    let made = run("draft", "export", "1", "-o", "FOLDER/talk.md")
    #expect(made.output == "Made FOLDER/talk.md.\n")
    #expect(made.errors.contains("Still missing in it: Name."))
    #expect(try folder.text(of: "talk.md").contains("# Boats for all"))
    #expect(run("draft", "export", "1", "--to", "md", "-o", "FOLDER/talk.md").status == .failure)
    #expect(
      run("draft", "export", "1", "--to", "txt", "-o", "FOLDER/talk.md", "--replace").errors
        .contains("do not agree"))
    #expect(run("draft", "export", "1", "-o", "FOLDER/talk.md", "--replace").status == .done)
    #expect(run("draft", "export", "1", "--to", "dox").errors.contains("Did you mean 'docx'?"))
    _ = run("draft", "export", "1", "--speaking", "-o", "FOLDER/read.txt")
    #expect(try folder.text(of: "read.txt").contains("[Total 0:04: 8 words at 110 a minute]"))
  }

  @Test func `leaves every other file of the folder alone when it exports`() throws {
    _ = run("draft", "new", "club-talk")
    try folder.write("Mine.", to: "out/talk.md.part")
    #expect(run("draft", "export", "1", "-o", "FOLDER/out/talk.md").status == .done)
    #expect(try folder.text(of: "out/talk.md.part") == "Mine.")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out").sorted()
    #expect(names == ["talk.md", "talk.md.part"])
  }

  @Test func `says what to install where a program is missing, and what can be made without`()
    throws
  {
    _ = run("draft", "new", "club-talk")
    let failed = CommandRun(
      ["draft", "export", "1", "-o", "FOLDER/talk.docx"], in: folder,
      environment: ["PATH": "/nowhere"])
    #expect(failed.status == .failure)
    #expect(failed.errors.contains("'apt-get install pandoc weasyprint'"))
    #expect(failed.errors.contains("'--to md' or '--to txt'"))
  }

  @Test func `checks drafts and texts, and ends with a status that tells`() throws {
    try folder.write("The landlubber sat down.\n", to: "text.txt")
    let checked = run(
      "draft", "check", "FOLDER/text.txt", "--kind", "club-talk", "--status", "special")
    #expect(checked.status == .done)
    #expect(checked.output.contains("'landlubber'"))
    #expect(checked.output.contains("people who do not"))
    let none = run(
      "draft", "check", "-", "--kind", "club-talk", "--status", "none", "--json",
      input: ["We rowed."])
    #expect(none.status == .failure)
    #expect(
      none.output.contains("\"check\":\"status\"") && none.output.contains("\"weight\":\"refused\"")
    )
    _ = run("profile", "set", "status", "none")
    #expect(run("draft", "check", "FOLDER/text.txt", "--kind", "club-talk").status == .failure)
    #expect(
      run("draft", "check", "1", "--status", "gold").errors.contains("'gold' is no consultative"))
    #expect(run("draft", "check", "--list").output.contains("person-first"))
  }

  @Test func `says what it does not know`() throws {
    #expect(
      run("draft", "new", "club-tolk").errors
        == "No kind of document is called 'club-tolk'. Did you mean 'club-talk'? 'rostrum draft kinds' "
        + "lists them all.\n")
    #expect(run("draft", "resume", "7").status == .failure)
    #expect(run("draft", "new", "club-talk", "--lang", "es").status == .failure)
    #expect(run("draft", "check", "text.txt").status == .usage)
  }

  @Test func `asks in the language of the draft where it has the words`() throws {
    let lines = ["Anna", "special", "Bateaux", "2"]
    let begun = run("draft", "new", "club-talk", "--lang", "fr", input: lines)
    #expect(
      begun.output.contains(
        "5 of 6: Récit (required, about 10 words, an empty line ends it)\n\nQue s'est-il passé ?"))
  }

  private let answers = """
    status: general
    title: Boats for all
    subjects: [fees]
    story: |
      We rowed.

      It rained.
    wishes:
      - New oars.
      - Dry rooms.
    """

  private func run(_ arguments: String..., input: [String] = []) -> CommandRun {
    CommandRun(arguments, in: folder, input: input)
  }
}

@MainActor
@Suite struct `Your work` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(SmallDocuments.files)
  }

  @Test func `is told once: the profile fills drafts`() throws {
    #expect(run("profile", "set", "name", "Anna").status == .done)
    #expect(run("profile", "set", "status", "Special").status == .done)
    #expect(run("profile").output.contains("status     special"))
    let begun = run("draft", "new", "club-talk")
    #expect(begun.output.contains("from your profile: Name (Anna)"))
    #expect(begun.output.contains("3 of 6: Title"))
  }

  @Test func `refuses a profile that cannot be`() throws {
    #expect(
      run("profile", "set", "status", "gold").errors.hasPrefix(
        "'gold' is no consultative status. It is general, special or roster; applied where"))
    #expect(run("profile", "set", "nmae", "Anna").errors.contains("Did you mean 'name'?"))
  }

  @Test func `is asked line by line`() throws {
    let edited = run("profile", "edit", input: ["Anna", "", "", "wrong", "", "", "", ""])
    #expect(edited.errors.contains("'wrong' is no consultative status"))
    #expect(run("profile").output.contains("name       Anna"))
  }

  @Test func `is backed up and put back, and what was there is kept`() throws {
    let copy = "FOLDER/copy.sqlite"
    _ = run("draft", "new", "club-talk", "--title", "First")
    #expect(run("backup", copy).output == "Wrote \(copy): 1 draft.\n")
    #expect(run("backup", copy).status == .failure)
    _ = run("draft", "new", "club-talk", "--title", "Second")
    let restored = run("restore", copy).output
    #expect(
      restored.contains("Restored 1 draft ") && restored.contains("work.sqlite.before-202611201000")
    )
    #expect(!run("draft", "list").output.contains("Second"))
    let aside = "FOLDER/work.sqlite.before-202611201000"
    #expect(run("draft", "list", "--workspace", aside).output.contains("Second"))
  }

  @Test func `is not replaced by something that is no backup`() throws {
    _ = run("draft", "new", "club-talk", "--title", "First")
    try folder.write(
      "Not a backup, but a text that is long enough to be mistaken for one.", to: "x")
    #expect(run("restore", "FOLDER/x").status == .failure)
    #expect(run("draft", "list").output.contains("First"))
  }

  @Test func `is looked at by the doctor`() throws {
    let well = run("doctor").output
    #expect(well.contains("- well: the knowledge, ") && well.contains("- well: your work at"))
    try folder.write("Something that is not a database at all, but long enough.", to: "work.sqlite")
    let ill = run("doctor")
    #expect(ill.status == .failure)
    #expect(ill.output.contains("- NOT WELL: your work."))
  }

  private func run(_ arguments: String..., input: [String] = []) -> CommandRun {
    CommandRun(arguments, in: folder, input: input)
  }
}
