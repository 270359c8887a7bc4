import ArgumentParser

/// Groups what is done with scorecards.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Grade a government on its drug policy commitments, year by year, and report on it.",
    subcommands: [
      ScoreNewCommand.self, ScoreListCommand.self, ScoreGradeCommand.self, ScoreShowCommand.self,
      ScoreCheckCommand.self, ScoreReportCommand.self, ScoreSchemeCommand.self,
      ScoreDeleteCommand.self, ScoreRestoreCommand.self,
    ])
}
