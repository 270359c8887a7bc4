import Testing

@Suite(.serialized) struct `At a terminal` {
  @Test func `a person is welcomed, asks, edits, completes, interrupts and leaves`() throws {
    let terminal = try PseudoTerminal()
    #expect(terminal.shows("Every answer names its sources"))
    #expect(terminal.shows("> "))
    terminal.type("egg tine\u{7F}\u{7F}me\r")
    #expect(terminal.shows("For six minutes."))
    #expect(terminal.shows("> "))
    terminal.type("/to\t")
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
}
