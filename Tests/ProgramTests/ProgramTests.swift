import Foundation
import Testing

@Suite struct `The built program` {
  @Test func `answers and ends with 0`() throws {
    let run = try Program(["ask", "how do I boil an egg"])
    #expect(run.status == 0)
    #expect(run.output.contains("For six minutes."))
    #expect(run.errors.isEmpty)
  }

  @Test func `declines and ends with 4`() throws {
    #expect(try Program(["ask", "zebra xylophone"]).status == 4)
  }

  @Test func `ends with 2 on a wrong command line`() throws {
    let run = try Program(["ask", "--jsn", "egg"])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("--json"))
  }

  @Test func `ends with 1 where there is no knowledge`() throws {
    let run = try Program(["ask", "egg", "--knowledge", "/nowhere.pack"])
    #expect(run.status == 1)
    #expect(run.errors.contains("/nowhere.pack"))
  }

  @Test func `takes turns from a pipe, without prompts or escapes`() throws {
    let run = try Program([], input: Array("egg time\n\nrice time\n".utf8))
    #expect(run.status == 0)
    #expect(run.output.contains("For six minutes."))
    #expect(run.output.contains("For twelve minutes."))
    #expect(!run.output.contains("\u{1B}"))
    #expect(!run.output.contains("> "))
  }

  @Test func `survives bytes that are no text`() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x00, 0x1B, 0x5B, 0x33, 0x31, 0x6D, 0x07, 0xC3, 0x0A]
    let run = try Program([], input: bytes + Array("egg time\n".utf8))
    #expect(run.status == 0)
    #expect(run.output.contains("For six minutes."))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func `survives a line of 100,000 characters`() throws {
    let run = try Program(
      ["ask", "--batch", "-"],
      input: Array(
        #"{"id": "1", "question": "\#(String(repeating: "egg ", count: 25_000))"}"#.utf8))
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count == 1)
  }

  /// Nothing the user asks or writes may leave the computer.
  @Test func `is linked with no code that opens connections`() throws {
    let program = try Data(contentsOf: URL(fileURLWithPath: Program.path), options: .alwaysMapped)
    for name in [
      "$s20FoundationNetworking", "NIOCore", "NIOPosix", "curl_easy_init", "SSL_connect",
    ] {
      #expect(program.range(of: Data(name.utf8)) == nil, "'\(name)' is in the program")
    }
  }
}
