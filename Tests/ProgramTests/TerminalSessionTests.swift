import Foundation
import Testing

@Suite(.serialized) struct `At a terminal` {
  @Test func `a person is welcomed, asks, edits, completes, interrupts and leaves`() throws {
    let terminal = try PseudoTerminal()
    #expect(terminal.shows("Every answer names its sources"))
    #expect(terminal.shows("> "))
    terminal.type("egg tine\u{7F}\u{7F}me\r")
    #expect(terminal.shows("For six minutes."))
    #expect(terminal.shows("> "))
    terminal.type("/top\t")
    #expect(terminal.shows("/topics"))
    terminal.type("\u{03}")
    #expect(terminal.shows("> "))
    terminal.type("rice time\r")
    #expect(terminal.shows("For twelve minutes."))
    #expect(terminal.shows("> "))
    terminal.type("\u{04}")
    #expect(terminal.end() == 0)
    #expect(terminal.history == "egg time\nrice time\n")
  }

  @Test func `a line is brought back with the arrow key`() throws {
    let terminal = try PseudoTerminal()
    #expect(terminal.shows("> "))
    terminal.type("egg time\r")
    #expect(terminal.shows("For six minutes."))
    #expect(terminal.shows("> "))
    terminal.type("\u{1B}[A\r")
    #expect(terminal.shows("For six minutes."))
    terminal.type("/quit\r")
    #expect(terminal.end() == 0)
  }

  @Test func `a narrow window is kept to`() throws {
    let terminal = try PseudoTerminal(columns: 40)
    #expect(terminal.shows("Every answer names its sources"))
    terminal.type("\u{04}")
    #expect(terminal.end() == 0)
  }

  @Test func `a draft is written, and killing the program loses at most the line being typed`()
    throws
  {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = try PseudoTerminal(in: folder)
    #expect(first.shows("> "))
    first.type("write a menu\r")
    #expect(first.shows("Title> "))
    first.type("Lunch\r")
    #expect(first.shows("Dishes> "))
    // As a terminal hands over what is pasted: marked, with the ends of lines in it.
    first.type("\u{1B}[200~Eggs,\nboiled.\u{1B}[201~\r")
    #expect(first.shows("Dishes, 2 words> "))
    first.type("Rice.\r")
    #expect(first.shows("Dishes, 3 words> "))
    first.type("half a li")
    #expect(first.shows("half a li"))
    try first.killAtOnce()
    let second = try PseudoTerminal(in: folder)
    #expect(second.shows("> "))
    second.type("/draft 1\r")
    #expect(second.shows("So far you have written:"))
    #expect(second.shows("Rice."))
    #expect(second.shows("Dishes, 3 words> "))
    second.type("\r")
    #expect(second.shows("Every question is answered."))
    #expect(second.history == "write a menu\n/draft 1\n")
  }

  @Test func `an answer is written in the editor, and one that changes nothing is said to`() throws
  {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Self.install(
      "cat \"$1\" >seen; printf 'Caf\\303\\251, \\r\\nand rice.' >\"$1\"", in: folder)
    let terminal = try PseudoTerminal(in: folder)
    #expect(terminal.shows("> "))
    terminal.type("/draft menu\rLunch\rEggs.\rwrite\r")
    #expect(terminal.shows("Every question is answered."))
    let shown = try Program(["draft", "show", "1"], in: folder).output
    #expect(shown.contains("Café, and rice."))
    try Self.install("true", in: folder)
    terminal.type("edit 2\rwrite\r")
    #expect(terminal.shows("came back as it was"))
    try Self.install("printf '\\351' >\"$1\"", in: folder)
    terminal.type("write\r")
    #expect(terminal.shows("is not UTF-8"))
    #expect(try Program(["draft", "show", "1"], in: folder).output == shown)
  }

  /// Makes the editor of the user a script.
  private static func install(_ script: String, in folder: URL) throws {
    let editor = folder.appendingPathComponent("editor")
    try Data("#!/bin/sh\ncd \"$(dirname \"$0\")\"\n\(script)\n".utf8).write(to: editor)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700], ofItemAtPath: editor.path)
  }

  @Test func `what is saved stays saved, also while other commands come and go on the same work`()
    throws
  {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let terminal = try PseudoTerminal(in: folder)
    #expect(terminal.shows("> "))
    terminal.type("/draft menu\r")
    #expect(terminal.shows("Title> "))
    for (number, command) in [["doctor"], ["draft", "list"], ["draft", "show", "1"]].enumerated() {
      #expect(try Program(command, in: folder).status == 0)
      terminal.type("edit title\rLunch \(number)\r")
      #expect(terminal.shows("Saved."))
      #expect(try Program(["draft", "show", "1"], in: folder).output.contains("Lunch \(number)"))
    }
    try terminal.killAtOnce()
    #expect(try Program(["draft", "history", "1"], in: folder).output.contains("- 4, "))
    #expect(try Program(["draft", "show", "1"], in: folder).output.contains("Lunch 2"))
  }
}
