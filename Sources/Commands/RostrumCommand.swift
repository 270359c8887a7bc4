package import ArgumentParser
import Terminal

/// The program: its commands, and how it runs one of them.
package struct RostrumCommand: ParsableCommand {
  /// The name, the version and the commands; talking is what happens when none is named.
  package static let configuration = CommandConfiguration(
    commandName: "rostrum",
    abstract: "Answers questions about engaging with UN drug policy, offline and with sources.",
    version: "0.1.0",
    subcommands: [
      ConverseCommand.self, AskCommand.self, DeadlinesCommand.self, TermCommand.self,
      DraftCommand.self, ScoreCommand.self,
      AvenuesCommand.self, PlanCommand.self, ProfileCommand.self, BackupCommand.self,
      RestoreCommand.self,
      DoctorCommand.self,
      KnowledgeCommand.self,
    ],
    defaultSubcommand: ConverseCommand.self)

  /// Creates the command; its options are read from the arguments afterwards.
  package init() {}
}

/// A command that runs in a world and ends with a status.
protocol WorldCommand: ParsableCommand {
  @MainActor func run(in world: World) throws -> ProgramStatus
}

extension RostrumCommand {
  /// Runs the command that the arguments name, and returns the status to end with.
  ///
  /// Results go to the output, everything else to the errors.
  @MainActor
  package static func run(_ arguments: [String], in world: World) -> ProgramStatus {
    do {
      if let ask = AskCommand(wordsOf: arguments) { return try ask.run(in: world) }
      var command = try parseAsRoot(arguments)
      if let command = command as? any WorldCommand { return try command.run(in: world) }
      try command.run()
      return .done
    } catch {
      return report(error, in: world)
    }
  }

  private static func report(_ error: any Error, in world: World) -> ProgramStatus {
    if error is CleanExit || exitCode(for: error) == .success {
      world.output.writeLine(fullMessage(for: error))
      return .done
    }
    if exitCode(for: error) == .validationFailure {
      world.errors.writeLine(fullMessage(for: error).withoutControls)
      return .usage
    }
    world.errors.writeLine("\(error)".withoutControls)
    return .failure
  }
}
