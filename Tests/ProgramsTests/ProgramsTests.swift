import Programs
import TestSupport
import Testing

@MainActor @Suite struct `Other programs` {
  private let folders = "/usr/local/bin:/usr/bin:/bin"

  @Test func `are found on the path that is handed in`() throws {
    let folder = try TemporaryFolder(["plain": "", "deep/tool": ""])
    #expect(throws: ProgramError.missing(names: ["plain"])) {
      try Program(named: "plain", searching: folder.path)
    }
    #expect(throws: ProgramError.missing(names: ["deep"])) {
      try Program(named: "deep", searching: folder.path)
    }
    #expect(try Program(named: "sh", searching: "nowhere:" + folders).path.hasSuffix("/sh"))
  }

  @Test func `are all named where several are missing`() throws {
    let folder = try TemporaryFolder([:])
    #expect(throws: ProgramError.missing(names: ["first", "second"])) {
      try Program.all(named: ["first", "second"], searching: folder.path)
    }
    #expect(throws: ProgramError.missing(names: ["second"])) {
      try Program.all(named: ["sh", "second"], searching: folders)
    }
  }

  @Test func `are not taken from a folder that is named only in part`() {
    #expect(throws: ProgramError.missing(names: ["sh"])) {
      try Program(named: "sh", searching: ":.:bin:../bin")
    }
  }

  @Test func `may be named with arguments`() throws {
    let program = try Program(line: "sh -c", searching: folders)
    #expect(program.name == "sh")
    #expect(try program.output(of: ["printf hello"]) == Array("hello".utf8))
  }

  @Test func `get bytes and leave bytes, errors and a status`() throws {
    let shell = try Program(named: "sh", searching: folders)
    let result = try shell.result(
      of: ["-c", "cat; echo wrong >&2; exit 3"], input: [0, 255, 10])
    #expect(result.status == 3)
    #expect(result.output == [0, 255, 10])
    #expect(result.errors == "wrong\n")
  }

  @Test func `run in a folder`() throws {
    let folder = try TemporaryFolder(["a.txt": "text"])
    let shell = try Program(named: "sh", searching: folders)
    #expect(try shell.output(of: ["-c", "cat a.txt"], in: folder.path) == Array("text".utf8))
  }

  @Test func `see the variables they are given and those that are there`() throws {
    let shell = try Program(named: "sh", searching: folders)
    let output = try shell.output(
      of: ["-c", "printf \"$WORD ${PATH:+path}\""], environment: ["WORD": "given"])
    #expect(output == Array("given path".utf8))
  }

  @Test(arguments: ["exit 0", "exec <&-; sleep 0.05; exit 0", "head -c 5 >/dev/null"])
  func `need not read what they are given`(script: String) throws {
    let shell = try Program(named: "sh", searching: folders)
    let input = [UInt8](repeating: 65, count: 1 << 20)
    #expect(try shell.result(of: ["-c", script], input: input).status == 0)
  }

  @Test func `may take and give more than a pipe holds`() throws {
    let cat = try Program(named: "cat", searching: folders)
    let input = [UInt8](repeating: 66, count: 3 << 20)
    #expect(try cat.output(of: [], input: input) == input)
  }

  @Test func `tell the signal that ended them`() throws {
    let shell = try Program(named: "sh", searching: folders)
    #expect(try shell.result(of: ["-c", "kill -TERM $$"]).status == 143)
  }

  @Test func `that fail are told with their first lines`() throws {
    let shell = try Program(named: "sh", searching: folders)
    let script = "for n in 1 2 3 4 5 6 7; do printf 'line %s\\033[1m\\n' $n >&2; done; exit 2"
    #expect(
      throws: ProgramError.failed(
        name: "sh", status: 2, firstLines: (1...5).map { "line \($0)[1m" })
    ) {
      try shell.output(of: ["-c", script])
    }
  }

  @Test func `that are gone when they are to be run are told of`() throws {
    let folder = try TemporaryFolder()
    let shell = try Program(named: "sh", searching: folders)
    #expect(throws: ProgramError.self) {
      try shell.output(of: ["-c", "true"], in: folder.path + "/missing")
    }
  }
}
