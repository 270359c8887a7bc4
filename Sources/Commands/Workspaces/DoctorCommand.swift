import ArgumentParser
import Knowledge
import Programs
import Terminal
import Workspace

/// Says whether everything the program needs is there and sound.
struct DoctorCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Say whether all that Rostrum needs is there and sound.",
    discussion: "The status is 1 where your work or the knowledge cannot be used.")

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let checks = [knowledge(world), work(world)]
    let programs = [
      ("pandoc", "docx, odt, html and pdf"), ("weasyprint", "pdf"),
      ("rsvg-convert", "the chart of a scorecard in docx"),
    ].map { name, formats in program(name, formats, world) }
    for (isWell, line) in checks + programs {
      let text = "- \(isWell ? "well" : "NOT WELL"): \(line)"
      for line in Wrapping.lines(of: text.withoutControls, columns: world.output.columns()) {
        world.output.writeLine(line)
      }
    }
    return checks.allSatisfy(\.0) ? .done : .failure
  }

  private func knowledge(_ world: World) -> (Bool, String) {
    do {
      let pack = try options.openPack(in: world)
      let count = try pack.setting(.entryCount) ?? "?"
      let day = try pack.setting(.asOf) ?? "?"
      return (true, "the knowledge, \(count) entries, the newest fact checked on \(day)")
    } catch {
      return (false, "the knowledge. \(error)")
    }
  }

  private func work(_ world: World) -> (Bool, String) {
    do {
      let path = try options.workspacePath(in: world)
      let workspace = try Workspace(path: path)
      let damage = try workspace.damage()
      guard damage.isEmpty else {
        return (
          false,
          "your work at \(path): \(damage.prefix(3).joined(separator: "; ")). Copy the file, then put "
            + "a backup back with 'rostrum restore FILE'."
        )
      }
      return (true, "your work at \(path), \(try workspace.contents)")
    } catch {
      return (false, "your work. \(error)")
    }
  }

  private func program(_ name: String, _ formats: String, _ world: World) -> (Bool, String) {
    do {
      let program = try Program(named: name, searching: world.variable("PATH") ?? "/usr/bin:/bin")
      return (true, "\(name) at \(program.path), for \(formats)")
    } catch {
      return (false, "\(name), for \(formats). \(error) Until then md and txt can be made.")
    }
  }
}
