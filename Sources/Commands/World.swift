package import Knowledge

/// Everything a command takes from outside: the day, the environment, the streams.
///
/// Made once in ``World/system``; a test makes its own, with a fixed day and captured
/// output.
package struct World {
  /// A stream that text is written to.
  package struct Output {
    /// Writes text as it is.
    package let write: (String) -> Void
    /// Whether a person reads it: only then are styles and wrapping of use.
    package let isTerminal: Bool
    /// How many columns text may take.
    package let columns: () -> Int

    /// Creates an output.
    package init(
      isTerminal: Bool, columns: @escaping () -> Int, write: @escaping (String) -> Void
    ) {
      self.isTerminal = isTerminal
      self.columns = columns
      self.write = write
    }

    /// Writes a line.
    package func writeLine(_ line: String = "") {
      write(line + "\n")
    }
  }

  /// The day against which facts go stale.
  package var today: Day
  /// The name of the reader's time zone, where it is known.
  package var timeZone: String?
  /// Returns the time of the user's clock, such as `2026-11-30 14:32`.
  package var now: () -> String
  /// The variables of the shell, by name.
  package var environment: [String: String]
  /// The folder the program lies in.
  package var programFolder: String
  /// Where results go.
  package var output: Output
  /// Where everything but results goes.
  package var errors: Output
  /// Whether a person types, so that there is somebody to prompt.
  package var inputIsTerminal: Bool
  /// Reads a line of input; nothing at its end.
  package var readInput: () -> String?
  /// Waits so many seconds; false where the program should not go on.
  package var wait: (Double) -> Bool

  /// Creates a world.
  package init(
    today: Day, now: @escaping () -> String, timeZone: String? = nil,
    environment: [String: String], programFolder: String, output: Output,
    errors: Output, inputIsTerminal: Bool, readInput: @escaping () -> String?,
    wait: @escaping (Double) -> Bool
  ) {
    self.today = today
    self.now = now
    self.timeZone = timeZone
    self.environment = environment
    self.programFolder = programFolder
    self.output = output
    self.errors = errors
    self.inputIsTerminal = inputIsTerminal
    self.readInput = readInput
    self.wait = wait
  }

  /// A value of the environment; an empty one counts as none.
  package func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
