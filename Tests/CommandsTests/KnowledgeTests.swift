import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Commands

@MainActor
@Suite struct `The knowledge commands` {
  @Test func `check says that nothing is wrong, and how much there is to look at`() throws {
    let run = try CommandRun("knowledge", "check", "FOLDER")
    #expect(run.status == .done)
    #expect(run.output == "Nothing is wrong. Reminders: 1, listed with '--reminders'.\n")
    let listed = try CommandRun("knowledge", "check", "FOLDER", "--reminders")
    #expect(listed.status == .done)
    #expect(listed.output.contains("note: [stale-fact] 'club.assembly'"))
  }

  @Test func `check tells which entries take the phrasings of others`() throws {
    let files = [
      "entries/a.yaml": """
      - id: egg
        asks: [boil an egg, cook an egg, egg boiling, egg cooking, cook rice]
        answer: Six minutes.
      - id: rice
        asks: [cook rice, how long does rice need, rice time, how long does rice cook, wash it]
        answer: Twelve minutes.
      """,
      "phrasings/en/a.yaml": """
      - {id: egg, asks: [egg time, time for an egg, an egg please, minutes of an egg, rice time]}
      """,
    ]
    let run = try CommandRun("knowledge", "check", "FOLDER", "--phrasings", files: files)
    #expect(run.output.contains("egg -> rice: 2, such as 'cook rice'\n"))
    #expect(run.output.contains("Of 3 phrasings held back, 2 are answered by another entry."))
  }

  @Test func `new writes an entry to fill in`() throws {
    let folder = try TemporaryFolder(SmallKnowledge.files)
    let run = try CommandRun("knowledge", "new", "entry", "club.boats", "--knowledge", folder.path)
    #expect(run.status == .done)
    #expect(run.output.contains("entries/club.yaml:"))
    #expect(try folder.text(of: "entries/club.yaml").contains("- id: club.boats"))
    let again = try CommandRun("knowledge", "new", "entry", "boats", "--knowledge", folder.path)
    #expect(again.status == .failure)
    #expect(again.errors.contains("'boats' is no id."))
  }

  @Test func `try names the entry and says how it was found`() throws {
    let run = try CommandRun("knowledge", "try", "rowing", "club", "membership", "fee")
    #expect(run.status == .done)
    #expect(run.output.hasPrefix("answer: club.fee\n"))
    #expect(run.output.contains("Confidence"))
  }

  @Test func `try asks again when a file is saved, and shows a mistake without ending`() throws {
    let folder = try TemporaryFolder(SmallKnowledge.files)
    var rest = ["- id: x", ""][...]
    let run = try CommandRun(
      "knowledge", "try", "club fee", "--watch", "--knowledge", folder.path,
      wait: { _ in
        guard let text = rest.popFirst() else { return false }
        try? folder.write(text, to: "facts/more.yaml")
        return true
      })
    #expect(run.status == .done)
    #expect(run.output.components(separatedBy: "answer: club.fee").count == 3)
    #expect(run.output.contains("[missing-key]"))
    #expect(run.output.components(separatedBy: "Waiting for a file to be saved").count == 4)
  }

  @Test func `check lists what is wrong, with a count`() throws {
    var files = SmallKnowledge.files
    files["entries/league.yaml"]?.append("\n- id: league.more\n  asks: [more]\n  answr: x\n")
    let run = try CommandRun("knowledge", "check", "FOLDER", files: files)
    #expect(run.status == .failure)
    #expect(run.output.contains("error: [unknown-key] The key 'answr' is not known here. Did you"))
    #expect(run.output.contains("error: [missing-key] The key 'answer' is missing."))
    #expect(run.output.split(separator: "\n").last?.hasPrefix("2 errors, ") == true)
  }

  @Test func `build writes a pack that answers`() throws {
    let folder = try TemporaryFolder()
    let pack = folder.path + "/k.pack"
    #expect(try CommandRun("knowledge", "build", "FOLDER", "-o", pack).status == .done)
    let run = try CommandRun("ask", "--short", "rowing club membership fee", "--knowledge", pack)
    #expect(run.output.hasPrefix("Adults pay 30 francs a year."))
  }

  @Test func `build leaves the pack there was where the knowledge has a mistake`() throws {
    let folder = try TemporaryFolder(["k.pack": "the old pack"])
    var files = SmallKnowledge.files
    files["facts/all.yaml"] = "- id: x"
    let run = try CommandRun(
      "knowledge", "build", "FOLDER", "-o", folder.path + "/k.pack", files: files)
    #expect(run.status == .failure)
    #expect(run.errors.contains("facts/all.yaml:1:3: error: [missing-key]"))
    #expect(try folder.text(of: "k.pack") == "the old pack")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["k.pack"])
  }

  @Test func `stats counts`() throws {
    let run = try CommandRun("knowledge", "stats")
    #expect(run.output.contains("entries    5"))
    #expect(run.output.contains("facts      4"))
    #expect(run.output.contains("  dated 1"))
    #expect(run.output.contains("  RC 3"))
  }

  @Test func `stats shows what is known of each body, and the holes`() throws {
    let run = try CommandRun("knowledge", "stats", "--coverage")
    #expect(run.output.contains("RC: cost 1, other 1, when 1. Nothing on: -."))
    #expect(run.output.contains("NL: other 1. Nothing on: cost, when."))
  }

  @Test func `export writes every entry as a line of JSON`() throws {
    let run = try CommandRun("knowledge", "export", "--jsonl")
    #expect(run.objects.count == 5)
    #expect(run.objects.allSatisfy { Set($0.keys) == ["id", "title", "asks", "text"] })
    #expect((run.objects[0]["asks"] as? [String])?.contains("RC membership fee") == true)
  }

  @Test func `fit writes weights that a folder can hold`() throws {
    let tests = try TemporaryFolder([
      "club.yaml": """
      - test: the fee
        turns:
          - {user: what does the club cost, entry: club.fee}
          - {user: how much do penguins cost, kind: decline}
      """
    ])
    let run = try CommandRun("knowledge", "fit", tests.path)
    #expect(run.status == .done)
    var files = SmallKnowledge.files
    files["calibration.yaml"] = run.output
    #expect(try CommandRun("knowledge", "check", "FOLDER", files: files).status == .done)
  }

  @Test func `fit and measure refuse a folder without conversations`() throws {
    for command in ["fit", "measure"] {
      let run = try CommandRun("knowledge", command, "/nowhere")
      #expect(run.status == .failure)
      #expect(run.errors.contains("There are no conversations in '/nowhere'"))
    }
  }

  @Test func `a weight that is no number is a mistake`() throws {
    var files = SmallKnowledge.files
    files["calibration.yaml"] = "- weights: {constant: nan, score: '1,5'}"
    let run = try CommandRun("knowledge", "check", "FOLDER", files: files)
    #expect(run.output.contains("The value of 'constant' in 'weights' has the wrong form."))
    #expect(run.output.contains("The value of 'score' in 'weights' has the wrong form."))
  }

  @Test func `build says why a pack cannot be written`() throws {
    let run = try CommandRun("knowledge", "build", "FOLDER", "-o", "/nowhere/k.pack")
    #expect(run.status == .failure)
    #expect(run.errors.contains("The knowledge pack '/nowhere/k.pack' cannot be written"))
  }

  @Test func `further phrasings find an entry, in any language there are words of`() throws {
    var files = SmallKnowledge.files
    files["phrasings/en/club.yaml"] = "- {id: club.room, asks: [whither do the oarsmen repair]}"
    files["phrasings/fr/club.yaml"] = "- {id: club.room, asks: [salle de réunion des rameurs]}"
    for question in ["whither do the oarsmen repair", "salle de réunion des rameurs"] {
      let run = try CommandRun("ask", "--json", question, files: files)
      #expect(run.objects.first?["entry"] as? String == "club.room")
    }
  }

  @Test func `phrasings in a language without words are a mistake`() throws {
    var files = SmallKnowledge.files
    files["phrasings/it/club.yaml"] = "- {id: club.fee, asks: [quanto costa il club]}"
    let run = try CommandRun("knowledge", "check", "FOLDER", files: files)
    #expect(run.status == .failure)
    #expect(run.output.contains("phrasings/it:1:1: error: [unknown-language]"))
    #expect(run.output.contains("Write its small words into 'language/it.yaml'."))
  }

  @Test func `phrasings outside the folder of a language are a mistake`() throws {
    var files = SmallKnowledge.files
    files["phrasings/club.yaml"] = "- {id: club.fee, asks: [what does rowing cost]}"
    let run = try CommandRun("knowledge", "check", "FOLDER", files: files)
    #expect(run.status == .failure)
    #expect(run.output.contains("phrasings/club.yaml:1:1: error: [misplaced]"))
    #expect(run.output.contains("Move the file to 'phrasings/en/'"))
  }

  @Test func `a pack in the environment is passed over by what edits a folder`() throws {
    let run = try CommandRun(
      "knowledge", "new", "entry", "cnd.what", environment: ["ROSTRUM_KNOWLEDGE": "/nowhere/k.pack"]
    )
    #expect(run.status == .failure)
    #expect(run.errors.contains("cnd.what"))
    #expect(!run.errors.contains("/nowhere"))
  }

  @Test func `a folder of nothing but entries answers`() throws {
    let files = [
      "entries/a.yaml": """
      - id: egg
        asks: [how do I boil an egg, boiling eggs]
        answer: For six minutes.
      - id: rice
        asks: [how do I cook rice, cooking rice]
        answer: For twelve minutes.
      """
    ]
    let run = try CommandRun("ask", "--json", "how do i boil an egg", files: files)
    #expect(run.objects.first?["entry"] as? String == "egg")
  }
}

@MainActor
@Suite struct `The program` {
  @Test func `names a mistyped command and what was meant`() throws {
    let run = try CommandRun("knowledge", "chekc")
    #expect(run.status == .usage)
    #expect(run.errors.contains("Usage: rostrum knowledge"))
  }

  @Test func `shows its help and its version`() throws {
    let help = try CommandRun("--help")
    #expect(help.status == .done)
    #expect(help.output.contains("ask"))
    #expect(try CommandRun("--version").output.contains("."))
  }
}
