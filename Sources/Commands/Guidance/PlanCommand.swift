import ArgumentParser
import Conversation
import Foundation
import Knowledge
import Terminal

/// Groups what there is to do with the plan.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Keep a checklist of next steps, with dates.",
    discussion: """
      The steps come from the ways to take part that you put into your plan; their days follow the \
      calendar, and move with it. 'rostrum avenues' says which ways are open to you.
      """,
    subcommands: [
      PlanShowCommand.self, PlanAddCommand.self, PlanDropCommand.self, PlanDoneCommand.self,
      PlanSkipCommand.self, PlanOpenCommand.self, PlanNoteCommand.self,
    ], defaultSubcommand: PlanShowCommand.self)
}

extension World {
  /// Writes what was said of the plan.
  func writePlan(_ text: String) {
    for line in Wrapping.lines(of: text, columns: output.columns()) {
      output.writeLine(line.withoutControls)
    }
  }
}

extension GlobalOptions {
  /// Returns the guide of the NGO the workspace belongs to.
  func guide(in world: World) throws -> Guide {
    try guide(openPack(in: world), in: world)
  }

  private func guide(_ pack: Pack, in world: World) throws -> Guide {
    try Guide(pack, today: today(in: world), workspace: openWorkspace(in: world))
  }

  /// Returns the guide where there is a workspace already; none is made for it.
  func knownGuide(_ pack: Pack, in world: World) -> Guide? {
    guard let path = try? workspacePath(in: world), FileManager.default.fileExists(atPath: path)
    else { return nil }
    return try? guide(pack, in: world)
  }
}
