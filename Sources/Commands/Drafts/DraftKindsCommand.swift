import ArgumentParser
import Drafting
import Foundation
import Knowledge
import KnowledgeFiles
import Terminal

/// Lists what can be written.
struct DraftKindsCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "kinds", abstract: "List the kinds of document that can be written.")

  @Flag(help: "Write JSON, one object a kind, with its sections.")
  var json = false

  @Option(help: ArgumentHelp("Write an empty file of answers for a kind.", valueName: "kind"))
  var template: String?

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let pack = try options.openPack(in: world)
    if let template {
      world.output.write(AnswersFile.text([:], for: try pack.documentKind(named: template)))
      return .done
    }
    let kinds = try pack.documentKinds()
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      for kind in kinds {
        world.output.writeLine(String(decoding: try encoder.encode(kind), as: UTF8.self))
      }
      return .done
    }
    let rows = kinds.map { [$0.id.text, $0.title] }
    let table = Table(headings: ["Kind", "What it is"], rows: rows)
    for line in table.lines(columns: world.output.columns()) { world.output.writeLine(line) }
    return .done
  }
}
