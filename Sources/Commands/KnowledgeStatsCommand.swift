import ArgumentParser
import Knowledge
import Terminal

/// Says how much the knowledge holds.
struct KnowledgeStatsCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Say how much is known, and of what.")

  @Flag(help: "Say what is asked of each body, and what nothing is known of.")
  var coverage = false

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let pack = try options.openPack(in: world)
    if coverage {
      write(try pack.coverage(), in: world)
      return .done
    }
    let statistics = try pack.statistics()
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

  private func write(_ coverage: [Pack.Coverage], in world: World) {
    for body in coverage {
      let known = body.entries.map { "\($0.aspect) \($0.count)" }.joined(separator: ", ")
      let holes = body.missing.isEmpty ? "-" : body.missing.joined(separator: ", ")
      let text =
        known.isEmpty ? "\(body.name): no entry." : "\(body.name): \(known). Nothing on: \(holes)."
      for line in Wrapping.lines(of: text, columns: world.output.columns()) {
        world.output.writeLine(line)
      }
      world.output.writeLine()
    }
  }
}
