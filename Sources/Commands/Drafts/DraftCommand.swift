import ArgumentParser

/// Groups what is done with drafts.
struct DraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Write documents step by step, check them and make files of them.",
    subcommands: [
      DraftKindsCommand.self, DraftNewCommand.self, DraftListCommand.self, DraftResumeCommand.self,
      DraftShowCommand.self, DraftCheckCommand.self,
      DraftHistoryCommand.self, DraftRestoreCommand.self, DraftDeleteCommand.self,
    ])
}
