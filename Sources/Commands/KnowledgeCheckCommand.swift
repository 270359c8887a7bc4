import ArgumentParser
import KnowledgeFiles
import Terminal
import Understanding

/// Lists everything that is wrong with a knowledge folder, and what to look at.
struct KnowledgeCheckCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "List what is wrong in a knowledge folder.",
    discussion: """
      Mistakes make the status 1. Reminders do not: facts that have gone stale, past days told as \
      still to come, entries without a conversation test.
      """)

  @Argument(help: "The folder.")
  var folder = "knowledge"

  @Flag(help: "List the reminders too.")
  var reminders = false

  @Option(help: ArgumentHelp("The folder of conversation tests.", valueName: "dir"))
  var tests: String?

  @Flag(
    help: "List the phrasings that land on another entry when they are held back (half a minute).")
  var phrasings = false

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let folder = try KnowledgeFolder(path: folder)
    let problems = folder.problems
    let notes = folder.reminders(
      in: Circumstances(
        today: try options.today(in: world), tests: try tests.map(ConversationTest.tests)))
    for problem in problems + (reminders ? notes : []) {
      world.output.writeLine(problem.description.withoutControls)
    }
    if phrasings {
      if problems.contains(where: { $0.severity == .error }) {
        world.output.writeLine("Mend the errors first, then ask for '--phrasings'.")
      } else {
        write(try Hijacks(of: folder.library()), in: world)
      }
    }
    world.output.writeLine(
      (problems.isEmpty ? "Nothing is wrong." : FileProblem.count(problems))
        + (notes.isEmpty || reminders
          ? "" : " Reminders: \(notes.count), listed with '--reminders'."))
    return problems.isEmpty ? .done : .failure
  }

  private func write(_ hijacks: Hijacks, in world: World) {
    let taken = hijacks.pairs.reduce(0) { $0 + $1.phrasings.count }
    for pair in hijacks.pairs {
      world.output.writeLine(
        "\(pair.owner) -> \(pair.taker): \(pair.phrasings.count), such as '\(pair.phrasings[0])'"
          .withoutControls)
    }
    world.output.writeLine(
      "Of \(hijacks.asked) phrasings held back, \(taken) are answered by another entry.")
  }
}
