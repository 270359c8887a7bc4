import ArgumentParser
import KnowledgeFiles
import Terminal

/// Lists everything that is wrong with a knowledge folder.
struct KnowledgeCheckCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "List what is wrong in a knowledge folder.")

  @Argument(help: "The folder.")
  var folder = "knowledge"

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let folder = try KnowledgeFolder(path: folder)
    let problems = folder.problems
    for problem in problems { world.output.writeLine(problem.description.withoutControls) }
    world.output.writeLine(
      problems.isEmpty ? "Nothing is wrong." : FileProblem.count(problems))
    return problems.isEmpty ? .done : .failure
  }
}
