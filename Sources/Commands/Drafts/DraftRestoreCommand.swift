import ArgumentParser
import Drafting
import Workspace

/// Puts a draft back to an earlier revision, or brings a deleted one back.
struct DraftRestoreCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put a draft back to a revision, or bring a deleted one back.",
    discussion: "The revisions since stay in the history: nothing is lost by it.")

  @Argument(help: "The number of the draft.")
  var draft: Int

  @Argument(help: "The revision; left out for a draft that was deleted.")
  var revision: Int?

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let desk = try DraftDesk(options, in: world)
    let isDeleted = try desk.workspace().drafts(deleted: true).contains { $0.id == draft }
    if isDeleted {
      try desk.workspace().bringBack(draft)
      desk.write("Draft \(draft) is back.")
    }
    _ = try desk.manuscript(draft)
    guard let revision else {
      if !isDeleted {
        desk.write(
          "Draft \(draft) was not deleted. To go back in it, name a revision: 'rostrum draft history "
            + "\(draft)' shows them.")
      }
      return .done
    }
    let last = try desk.workspace().revisions(of: draft).last?.number ?? 0
    guard (1...max(1, last)).contains(revision) else {
      throw DraftError.unknownRevision(number: revision, last: last)
    }
    try desk.workspace().restore(draft, to: revision, at: world.now())
    desk.write(
      "Draft \(draft) is as it was after revision \(revision). That is the newest revision now.")
    return .done
  }
}
