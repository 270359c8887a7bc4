import ArgumentParser
import Scorecards
import Terminal
import Workspace

/// Lists the scorecards.
struct ScoreListCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List your scorecards, the one changed last first.")

  @Flag(help: "List the deleted ones that can still be brought back.")
  var deleted = false

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let desk = try ScoreDesk(options, in: world)
    let cards = try desk.workspace().scorecards(deleted: deleted)
    guard !cards.isEmpty else {
      desk.write(deleted ? "No deleted scorecards." : ScoreError.noCards.description)
      return .done
    }
    let rows = cards.map { card in
      ["\(card.id)", card.changed, card.title, card.completeness(of: desk.commitments)]
    }
    let table = Table(headings: ["Card", "Changed", "Country and year", "Done"], rows: rows)
    for line in table.lines(columns: world.output.columns()) {
      world.output.writeLine(line.withoutControls)
    }
    return .done
  }
}
