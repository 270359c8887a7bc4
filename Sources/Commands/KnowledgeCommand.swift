import ArgumentParser

/// The commands for those who keep the knowledge.
struct KnowledgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "knowledge",
    abstract: "Check, compile and list what Rostrum knows.",
    subcommands: [
      KnowledgeCheckCommand.self, KnowledgeBuildCommand.self, KnowledgeStatsCommand.self,
      KnowledgeExportCommand.self, KnowledgeNewCommand.self, KnowledgeTryCommand.self,
      KnowledgeFitCommand.self, KnowledgeMeasureCommand.self,
    ])
}
