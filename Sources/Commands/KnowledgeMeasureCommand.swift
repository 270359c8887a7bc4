import ArgumentParser
import Conversation
import Knowledge
import KnowledgeFiles

/// Says how many of the written conversations come out as they should.
struct KnowledgeMeasureCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Say how many conversation tests come out right.")

  @Argument(help: "The folder of conversations.")
  var tests = "Tests/Conversations"

  @OptionGroup var options: GlobalOptions

  /// How the turns of a kind came out.
  private struct Count {
    var turns = 0
    var right = 0
    var offered = 0
    var wrong = 0
    var declined = 0

    mutating func note(_ reply: Reply, wanting turn: ConversationTest.Turn) {
      let isRight = reply.entry.map(turn.entries.contains) == true
      turns += 1
      right += isRight ? 1 : 0
      offered += isRight || reply.choices.contains { turn.entries.contains($0.entry) } ? 1 : 0
      wrong += reply.kind == .answer && !isRight ? 1 : 0
      declined += reply.kind == .decline && !isRight ? 1 : 0
    }

    func share(_ count: Int) -> String {
      let tenths = turns == 0 ? 0 : (count * 1000 + turns / 2) / turns
      return "\(tenths / 10).\(tenths % 10) %"
    }
  }

  func run(in world: World) throws -> ProgramStatus {
    let start = try Conversation(options.openPack(in: world), today: options.today(in: world))
    var (first, later, foreign) = (Count(), Count(), Count())
    for test in try ConversationTest.tests(in: tests) {
      var conversation = start
      for (place, turn) in test.turns.enumerated() {
        let reply = try conversation.reply(to: turn.user, in: turn.language)
        switch (turn.kind, place) {
        case ("decline", _): foreign.note(reply, wanting: turn)
        case ("answer", 0): first.note(reply, wanting: turn)
        case ("answer", _): later.note(reply, wanting: turn)
        default: break
        }
      }
    }
    for (name, count) in [("first turns", first), ("follow-ups", later)] {
      world.output.writeLine(
        "\(name): \(count.turns); right \(count.share(count.right)), right or offered "
          + "\(count.share(count.offered)), confidently wrong \(count.share(count.wrong)), declined "
          + count.share(count.declined))
    }
    let refused = foreign.turns - foreign.wrong
    world.output.writeLine(
      "to be declined: \(foreign.turns); not answered as fact \(foreign.share(refused))")
    return .done
  }
}
