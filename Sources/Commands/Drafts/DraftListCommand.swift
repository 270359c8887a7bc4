import ArgumentParser
import Conversation
import Drafting
import Knowledge
import Terminal
import Workspace

/// Lists the drafts.
struct DraftListCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List your drafts, with what is done and what is due.")

  @Flag(help: "List the deleted ones that can still be brought back.")
  var deleted = false

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let desk = try DraftDesk(options, in: world)
    let rows = try desk.workspace.drafts(deleted: deleted)
    guard !rows.isEmpty else {
      desk.write(
        deleted
          ? "No deleted drafts."
          : "You have no drafts. 'rostrum draft new KIND' begins one; 'rostrum draft "
            + "kinds' lists the kinds.")
      return .done
    }
    let table = Table(
      headings: deleted
        ? ["Draft", "Deleted", "Title"] : ["Draft", "Done", "Words", "Due", "Title"],
      rows: try rows.map { deleted ? deletedCells($0) : try cells($0, desk) })
    for line in table.lines(columns: world.output.columns()) {
      world.output.writeLine(line.withoutControls)
    }
    return .done
  }

  private func deletedCells(_ row: DraftRow) -> [String] {
    ["\(row.id)", row.deleted?.description ?? "", row.title]
  }

  private func cells(_ row: DraftRow, _ desk: DraftDesk) throws -> [String] {
    guard let manuscript = try? desk.manuscript(row.id) else {
      return ["\(row.id)", "?", "?", "?", "\(row.title) (\(row.kind))"]
    }
    let length = manuscript.length()
    let most = length.isBinding ? length.mostWords.map { "/\($0.grouped)" } ?? "" : ""
    let today = try options.today(in: desk.world)
    let due = try desk.conversation().nextDeadline(for: manuscript).map { occasion in
      // An expected day is told as what it is.
      (occasion.basis == .expected ? "about " : "") + "\(max(0, occasion.daysLeft(on: today))) days"
    }
    let title =
      row.title.hasPrefix(manuscript.kind.title)
      ? row.title : "\(row.title) (\(manuscript.kind.title))"
    return [
      "\(row.id)", "\(manuscript.percent) %", length.words.grouped + most,
      due ?? "-", title,
    ]
  }
}
