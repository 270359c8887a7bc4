import ArgumentParser
import Knowledge

/// Says how much the knowledge holds.
struct KnowledgeStatsCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Say how much is known, and of what.")

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let statistics = try options.openPack(in: world).statistics()
    let facts = statistics.facts.reduce(0) { $0 + $1.count }
    world.output.writeLine("entries    \(statistics.entries)")
    world.output.writeLine("phrasings  \(statistics.phrasings)")
    world.output.writeLine("facts      \(facts)")
    for (status, count) in statistics.facts { world.output.writeLine("  \(status) \(count)") }
    world.output.writeLine("sources    \(statistics.sources)")
    world.output.writeLine("entries by body")
    for (body, count) in statistics.bodies { world.output.writeLine("  \(body) \(count)") }
    return .done
  }
}
