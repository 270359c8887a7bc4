import ArgumentParser
import Knowledge
import KnowledgeFiles

/// Writes skeletons for curators to fill in.
struct KnowledgeNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a skeleton to fill in.",
    subcommands: [NewEntryCommand.self])
}

/// Writes the skeleton of an entry.
struct NewEntryCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "entry", abstract: "Write the skeleton of an entry beside its neighbours.",
    discussion: """
      The id begins with the body, such as 'cnd.badge'. 'knowledge check' lists what is left to fill \
      in; no pack is made before that.
      """)

  @Argument(help: "The id of the entry.")
  var id: String

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let folder = try KnowledgeFolder(path: options.knowledgeFolder(in: world))
    let skeleton = try EntrySkeleton(ID(id), in: folder)
    let line = try skeleton.write()
    world.output.writeLine(
      "Wrote \(skeleton.file):\(line). Fill it in, then run 'rostrum knowledge check'.")
    return .done
  }
}
