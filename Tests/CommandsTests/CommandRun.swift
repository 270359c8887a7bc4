import Foundation
import TestSupport

@testable import Commands

/// Runs commands in process, on a small knowledge folder and a fixed day.
///
/// In arguments, output and errors the folder is written FOLDER.
@MainActor
struct CommandRun {
  let status: ProgramStatus
  let output: String
  let errors: String

  init(
    _ arguments: String..., files: [String: String] = SmallKnowledge.files,
    input: [String] = [], columns: Int = 80, environment: [String: String] = [:],
    wait: @escaping (Double) -> Bool = { _ in false }
  ) throws {
    try self.init(
      arguments, files: files, input: input, columns: columns, environment: environment, wait: wait)
  }

  init(
    _ arguments: [String], files: [String: String] = SmallKnowledge.files,
    input: [String] = [], columns: Int = 80, environment: [String: String] = [:],
    wait: @escaping (Double) -> Bool = { _ in false }
  ) throws {
    self.init(
      arguments, in: try TemporaryFolder(files), input: input, columns: columns,
      environment: environment, wait: wait)
  }

  /// Runs a command in a folder of other runs, with the user's work beside the knowledge.
  init(
    _ arguments: [String], in folder: TemporaryFolder, input: [String] = [], columns: Int = 80,
    environment: [String: String] = [:], wait: @escaping (Double) -> Bool = { _ in false }
  ) {
    let transcript = Transcript()
    let standard = [
      "ROSTRUM_KNOWLEDGE": folder.path, "ROSTRUM_WORKSPACE": folder.path + "/work.sqlite",
    ]
    let world = World.test(
      transcript, environment: environment.merging(standard) { given, _ in given }, input: input,
      columns: columns, wait: wait)
    status = RostrumCommand.run(
      arguments.map { $0.replacing("FOLDER", with: folder.path) }, in: world)
    output = transcript.output.replacing(folder.path, with: "FOLDER")
    errors = transcript.errors.replacing(folder.path, with: "FOLDER")
  }

  /// The output as JSON objects, one a line.
  var objects: [[String: Any]] {
    output.split(separator: "\n").compactMap { line in
      try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    }
  }
}
