import ArgumentParser
import Foundation
import Knowledge
import KnowledgeFiles
import Schedule
import Understanding

/// Compiles a knowledge folder to a pack.
struct KnowledgeBuildCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Compile a knowledge folder to a pack.")

  @Argument(help: "The folder.")
  var folder = "knowledge"

  @Option(name: .shortAndLong, help: ArgumentHelp("The pack to write.", valueName: "file"))
  var output: String

  @OptionGroup var options: GlobalOptions

  /// Writes beside the pack first, so that a mistake leaves the pack there was, and another build that
  /// runs at the same time does no harm.
  func run(in world: World) throws -> ProgramStatus {
    let library = try KnowledgeFolder(path: folder).library()
    let unfinished = "\(output).\(getpid()).tmp"
    defer { try? FileManager.default.removeItem(atPath: unfinished) }
    do {
      let writer = try PackWriter(path: unfinished)
      try writer.fill(from: library)
      try writer.fillTimetable(from: library)
      try writer.finish()
      guard rename(unfinished, output) == 0 else {
        throw PackError.unwritable(path: unfinished, reason: String(cString: strerror(errno)))
      }
    } catch PackError.unwritable(_, let reason) {
      throw PackError.unwritable(path: output, reason: reason)
    }
    let count = try Pack(path: output).setting(.entryCount) ?? "0"
    world.errors.writeLine("Wrote \(output): \(count) entries.")
    return .done
  }
}
