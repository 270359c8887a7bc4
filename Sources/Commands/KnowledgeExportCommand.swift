import ArgumentParser
import Foundation
import Knowledge

/// Writes all entries for other programs.
struct KnowledgeExportCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write all entries, one JSON object a line.")

  @Flag(help: "Write JSON lines (the only form there is).")
  var jsonl = false

  @OptionGroup var options: GlobalOptions

  private struct Line: Encodable {
    let id: String
    let title: String
    let asks: [String]
    let text: String
  }

  func run(in world: World) throws -> ProgramStatus {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    for entry in try options.openPack(in: world).exports() {
      let line = Line(
        id: entry.entry.text, title: entry.title, asks: entry.asks, text: entry.text)
      world.output.writeLine(String(decoding: try encoder.encode(line), as: UTF8.self))
    }
    return .done
  }
}
