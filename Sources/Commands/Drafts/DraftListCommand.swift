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
    let rows = try desk.workspace().drafts(deleted: deleted)
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
      rows: deleted ? rows.map(deletedCells) : try cells(rows, desk))
    for line in table.lines(columns: world.output.columns()) {
      world.output.writeLine(line.withoutControls)
    }
    return .done
  }

  private func deletedCells(_ row: DraftRow) -> [String] {
    ["\(row.id)", row.deleted?.description ?? "", row.title]
  }

  private func cells(_ rows: [DraftRow], _ desk: DraftDesk) throws -> [[String]] {
    let (workspace, conversation) = (try desk.workspace(), try desk.conversation())
    let lists = try desk.pack.choiceLists()
    let today = try options.today(in: desk.world)
    return try rows.map { row in
      let manuscript = try? desk.manuscript(row.id, in: workspace, conversation, lists: lists)
      // A draft whose kind is gone is listed all the same.
      guard let manuscript else {
        return ["\(row.id)", "?", "?", "?", "\(row.title) (\(row.kind))"]
      }
      let length = manuscript.length()
      let most = length.isBinding ? length.mostWords.map { "/\($0.grouped)" } ?? "" : ""
      let due = try conversation.nextDeadline(for: manuscript)?.due(on: today) ?? "-"
      let title =
        manuscript.hasDefaultTitle ? row.title : "\(row.title) (\(manuscript.kind.title))"
      return ["\(row.id)", "\(manuscript.percent) %", length.words.grouped + most, due, title]
    }
  }
}

extension Occasion {
  /// How long there is still time, in few letters; an expected day is told as what it is.
  fileprivate func due(on today: Day) -> String {
    let days = daysLeft(on: today)
    guard days >= 0 else { return "over" }
    return (basis == .expected ? "about " : "") + "\(days) \(days == 1 ? "day" : "days")"
  }
}
