package import Commands
import Knowledge

/// What a command wrote.
package final class Transcript {
  /// What went to the output, and to the errors.
  package fileprivate(set) var output = ""
  package fileprivate(set) var errors = ""

  /// Creates an empty transcript.
  package init() {}
}

extension World {
  /// Returns a world on a fixed day, whose output goes to a transcript and which is fed lines of input.
  package static func test(
    _ transcript: Transcript, environment: [String: String] = [:], input: [String] = [],
    columns: Int = 80, wait: @escaping (Double) -> Bool = { _ in false }
  ) -> World {
    var rest = input[...]
    return World(
      today: Day(year: 2026, month: 11, day: 20) ?? .earliest,
      now: { "2026-11-20 10:00" }, environment: environment,
      programFolder: "/nowhere",
      output: Output(isTerminal: false, columns: { columns }) { transcript.output += $0 },
      errors: Output(isTerminal: false, columns: { columns }) { transcript.errors += $0 },
      inputIsTerminal: false, readInput: { rest.popFirst() }, wait: wait)
  }
}
