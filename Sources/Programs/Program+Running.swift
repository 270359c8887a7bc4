import Foundation
import Subprocess

extension Program {
  /// The most bytes that are taken from a program: more than any document, less than would hurt.
  private static let mostBytes = 64 << 20

  /// Runs the program, hands it bytes, and returns what it left.
  ///
  /// It runs in a folder, in that of this program where none is named, and sees the variables of this
  /// program and those that are given. A status other than 0 is no error here.
  package func result(
    of arguments: [String], input: [UInt8] = [], in folder: String? = nil,
    environment: [String: String] = [:]
  ) throws(ProgramError) -> ProgramResult {
    // A program may end before it has read all: then writing fails, and must not end this one.
    let signals = SignalHandlers(passing: [SIGPIPE])
    defer { signals.putBack() }
    return try waited {
      let done = try await Subprocess.run(
        .path(filePath(path)), arguments: Arguments(leadingArguments + arguments),
        environment: .inherit.updating(
          Dictionary(uniqueKeysWithValues: environment.map { (.init(stringLiteral: $0), $1) })),
        workingDirectory: folder.map { filePath($0) }, input: .inputWriter,
        output: .bytes(limit: Self.mostBytes), error: .bytes(limit: Self.mostBytes)
      ) { running in
        _ = try? await running.standardInputWriter.write(input)
        try? await running.standardInputWriter.finish()
      }
      return ProgramResult(
        status: done.terminationStatus.number, output: done.standardOutput,
        errors: String(decoding: done.standardError, as: UTF8.self))
    }
  }

  /// Runs the program as ``result(of:input:in:environment:)`` does, and returns what it wrote.
  ///
  /// - Throws: ``ProgramError/failed(name:status:firstLines:)`` where it ended with another status
  ///   than 0.
  @discardableResult
  package func output(
    of arguments: [String], input: [UInt8] = [], in folder: String? = nil,
    environment: [String: String] = [:]
  ) throws(ProgramError) -> [UInt8] {
    let result = try result(of: arguments, input: input, in: folder, environment: environment)
    guard result.status == 0 else {
      throw .failed(name: name, status: result.status, firstLines: result.firstErrors())
    }
    return result.output
  }

  /// Runs the program at the terminal of this one, such as an editor, waits until it ends, and returns
  /// its status.
  ///
  /// While it runs, Ctrl-C and Ctrl-\ are for it alone. The terminal is put back as it was before,
  /// also where the program left it in disorder.
  package func statusAtTerminal(
    _ arguments: [String], in folder: String? = nil
  ) throws(ProgramError) -> Int32 {
    let terminal = TerminalState()
    defer { terminal.putBack() }
    return try waited {
      try await Subprocess.run(
        .path(filePath(path)), arguments: Arguments(leadingArguments + arguments),
        workingDirectory: folder.map { filePath($0) }, input: .currentStandardInput,
        output: .currentStandardOutput, error: .currentStandardError
      ).terminationStatus.number
    }
  }

  /// Waits for something asynchronous: the one bridge between the library, which is asynchronous, and
  /// this program, which is not.
  ///
  /// It is meant for the main thread. The library needs threads of the common pool; were all of them
  /// waiting here, as tests that run side by side could make them, none would be left and they would
  /// wait for ever. Tests that run programs belong to the main actor for that reason. `outcome` is
  /// written before the semaphore is signalled and read after it was waited for, never at the same time.
  private func waited<Value: Sendable>(
    for work: @escaping @Sendable () async throws -> Value
  ) throws(ProgramError) -> Value {
    nonisolated(unsafe) var outcome: Result<Value, any Error>?
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      do {
        outcome = .success(try await work())
      } catch {
        outcome = .failure(error)
      }
      done.signal()
    }
    done.wait()
    switch outcome {
    case .success(let value): return value
    case .failure(let error): throw .unusable(name: name, reason: Self.reason(of: error))
    case nil: throw .unusable(name: name, reason: "it was never started")
    }
  }

  private static func reason(of error: any Error) -> String {
    guard let error = error as? SubprocessError else { return "\(error)" }
    switch error.code {
    case .executableNotFound: return "it cannot be run"
    case .failedToChangeWorkingDirectory: return "its folder is missing"
    case .outputLimitExceeded: return "it writes more than can be taken"
    default: return error.underlyingError.map { "\($0)" } ?? "\(error)"
    }
  }
}

/// Returns a path as the library spells it; its initialisers stand in a module that is not named here.
private func filePath<Path: ExpressibleByStringLiteral>(_ text: String) -> Path
where Path.StringLiteralType == String {
  Path(stringLiteral: text)
}

extension TerminationStatus {
  fileprivate var number: Int32 {
    switch self {
    case .exited(let status): status
    case .signaled(let signal): 128 + signal
    }
  }
}
