import ArgumentParser
import Conversation
import Guidance
import Knowledge
import Terminal
import Workspace

/// Groups what the NGO says about itself once, for all its documents.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "Keep what your NGO says about itself in every document.",
    subcommands: [ProfileShowCommand.self, ProfileEditCommand.self, ProfileSetCommand.self],
    defaultSubcommand: ProfileShowCommand.self)
}

/// Shows the profile.
struct ProfileShowCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the profile (this is the default).")

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let profile = try options.openWorkspace(in: world).profile()
    let rows = ProfileLine.allCases.map { [$0.rawValue, profile[$0] ?? "-"] }
    for line in Table(headings: ["Line", "Yours"], rows: rows).lines(
      columns: world.output.columns())
    {
      world.output.writeLine(line.withoutControls)
    }
    if profile.isEmpty {
      world.output.writeLine("\nFill it with 'rostrum profile edit', or as you write drafts.")
    }
    return .done
  }
}

/// Asks for the lines of the profile one by one.
struct ProfileEditCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Go through the profile line by line; Enter keeps what is there."
  )

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let workspace = try options.openWorkspace(in: world)
    let profile = try workspace.profile()
    let keeper = try ProfileKeeper(options.openPack(in: world), workspace)
    world.output.writeLine(
      "It is kept on this computer only. Enter keeps a line, a hyphen empties it.")
    for line in ProfileLine.allCases {
      guard ask(for: line, known: profile[line], keeper, in: world) else { break }
    }
    world.output.writeLine()
    return .done
  }

  /// Asks for a line until it can be kept or is passed over; false where the input has ended.
  private func ask(
    for line: ProfileLine, known: String?, _ keeper: ProfileKeeper, in world: World
  ) -> Bool {
    while true {
      world.output.write("\(line.title)\(known.map { " [\($0)]" } ?? ""): ".withoutControls)
      guard let typed = world.readInput()?.withoutControls else { return false }
      guard !typed.isEmpty else { return true }
      do {
        let kept = try keeper.keep(typed == "-" ? "" : typed, as: line)
        if kept != typed { world.output.writeLine(kept.isEmpty ? "Taken out." : "Kept: \(kept).") }
        return true
      } catch {
        world.errors.writeLine("\(error)")
      }
    }
  }
}

/// Sets one line of the profile.
struct ProfileSetCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Set one line of the profile; an empty value takes it out.")

  @Argument(help: "The line: \(ProfileLine.allCases.map(\.rawValue).joined(separator: ", ")).")
  var key: String

  @Argument(help: "What stands there from now on.")
  var value: String

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    guard let line = ProfileLine(rawValue: key) else {
      throw ProfileError.unknownLine(
        name: key, nearest: nearestName(to: key, among: ProfileLine.allCases.map(\.rawValue)))
    }
    let typed = value.withoutControls
    let kept = try ProfileKeeper(options.openPack(in: world), options.openWorkspace(in: world))
      .keep(typed, as: line)
    if kept != typed { world.output.writeLine("Kept: \(kept).") }
    return .done
  }
}
