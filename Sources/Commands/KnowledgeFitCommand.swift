import ArgumentParser
import Conversation
import Knowledge
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

  /// How often a question outside the subject counts: to answer one is worse than to answer one
  /// within it wrongly, and fewer of them are written down.
  private static let timesOfForeign = 3.0

  func run(in world: World) throws -> ProgramStatus {
    let pack = try options.openPack(in: world)
    let start = try Conversation(pack, today: options.today(in: world))
    var examples: [Calibration.Example] = []
    for test in try ConversationTest.tests(in: tests) {
      var conversation = start
      for turn in test.turns {
        let reply = try conversation.reply(to: turn.user, in: turn.language)
        guard turn.kind != "clarify", let reading = reply.interpretations.first,
          let features = reading.features, let best = reading.ranked.first, !best.isExact
        else { continue }
        let isForeign = turn.kind == "decline"
        let pointsOutside = try isForeign && pack.answer(for: best.entry)?.scope == .outside
        examples.append(
          (
            features, pointsOutside || turn.entries.contains(best.entry),
            isForeign ? Self.timesOfForeign : 1
          ))
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
