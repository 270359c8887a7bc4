import ArgumentParser
import Conversation
import KnowledgeFiles
import Understanding

/// Fits the confidence to conversations whose answers are known.
struct KnowledgeFitCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: "Fit the confidence to conversation tests; the output is knowledge/calibration.yaml.")

  @Argument(help: "The folder of conversations.")
  var tests = "Tests/Conversations"

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let start = try Conversation(options.openPack(in: world), today: options.today(in: world))
    var examples: [Calibration.Example] = []
    for test in try ConversationTest.tests(in: tests) {
      var conversation = start
      for turn in test.turns {
        let reply = try conversation.reply(to: turn.user, in: turn.language)
        guard turn.kind != "clarify", let reading = reply.interpretations.first,
          let features = reading.features, let best = reading.ranked.first, !best.isExact
        else { continue }
        examples.append((features, turn.entries.contains(best.entry)))
      }
    }
    let calibration = Calibration.fitted(to: examples)
    world.output.writeLine("# The weights of the confidence, made by 'rostrum knowledge fit'.")
    world.output.writeLine("- weights:")
    for (name, weight) in zip(Calibration.names, calibration.weights) {
      world.output.writeLine("    \(name): \((weight * 1000).rounded() / 1000)")
    }
    return .done
  }
}
