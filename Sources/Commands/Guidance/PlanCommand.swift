import ArgumentParser
import Conversation
import Foundation
import Guidance
import Knowledge
import Terminal

/// Groups what there is to do with the plan.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Keep a checklist of next steps, with dates.",
    discussion: """
      The steps come from the ways to take part that you put into your plan; their days follow the \
      calendar, and move with it. 'rostrum avenues' says which ways are open to you.
      """,
    subcommands: [
      PlanShowCommand.self, PlanAddCommand.self, PlanDropCommand.self, PlanDoneCommand.self,
      PlanSkipCommand.self, PlanOpenCommand.self, PlanNoteCommand.self,
    ], defaultSubcommand: PlanShowCommand.self)
}

/// Shows the plan.
struct PlanShowCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what is to be done next (this is the default).")

  @Flag(help: "List the steps too that are done or skipped.")
  var all = false

  @Flag(help: "Write JSON, one object a step.")
  var json = false

  @Option(help: ArgumentHelp("Write a calendar to import into others.", valueName: "file"))
  var ics: String?

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let guide = try options.guide(in: world)
    let plan = try guide.plan()
    if let ics {
      try CalendarFile(path: ics).write(
        PlanPage.occasions(of: plan), on: options.today(in: world), in: world)
    }
    if json {
      for step in plan where all || step.kept.state == .open {
        world.output.writeLine(try PlanPage.object(step))
      }
    } else if ics == nil || world.output.isTerminal {
      let text = try guide.words(of: plan, done: all)
      for line in Wrapping.lines(of: text, columns: world.output.columns()) {
        world.output.writeLine(line.withoutControls)
      }
      try guide.remember(plan)
    }
    return .done
  }
}

/// Puts a way to take part into the plan.
struct PlanAddCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Put a way to take part into the plan, with its steps.")

  @Argument(help: "Its name in 'rostrum avenues --json', or words of its title.")
  var avenue: [String]

  @Option(
    help: ArgumentHelp("Aim at the day of this rule of the calendar.", valueName: "rule"))
  var due: String?

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let guide = try options.guide(in: world)
    let said = try guide.add(avenue.joined(separator: " "), aimingAt: due.map { ID($0) })
    world.writePlan(said)
    return .done
  }
}

/// Takes a way to take part out of the plan.
struct PlanDropCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "Take a way to take part out of the plan, with its notes.")

  @Argument(help: "Its name, or words of its title.")
  var avenue: [String]

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    world.writePlan(try options.guide(in: world).drop(avenue.joined(separator: " ")))
    return .done
  }
}

/// Notes that a step is done.
struct PlanDoneCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Note that a step is done.")

  @Argument(help: "The number of the step.")
  var step: Int

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    world.writePlan(try options.guide(in: world).mark(step, as: .done))
    return .done
  }
}

/// Leaves a step out.
struct PlanSkipCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "skip", abstract: "Leave a step out.")

  @Argument(help: "The number of the step.")
  var step: Int

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    world.writePlan(try options.guide(in: world).mark(step, as: .skipped))
    return .done
  }
}

/// Opens a step again.
struct PlanOpenCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open a step again that was done or skipped.")

  @Argument(help: "The number of the step.")
  var step: Int

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    world.writePlan(try options.guide(in: world).mark(step, as: .open))
    return .done
  }
}

/// Notes something on a step.
struct PlanNoteCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Note something on a step; without a text the note goes.")

  @Argument(help: "The number of the step.")
  var step: Int

  @Argument(help: "The note.")
  var text: [String] = []

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let text = text.joined(separator: " ").withoutControls
    world.writePlan(try options.guide(in: world).note(text, on: step))
    return .done
  }
}

extension World {
  fileprivate func writePlan(_ text: String) {
    for line in Wrapping.lines(of: text, columns: output.columns()) {
      output.writeLine(line.withoutControls)
    }
  }
}

extension GlobalOptions {
  /// Returns the guide of the NGO the workspace belongs to.
  func guide(in world: World) throws -> Guide {
    try Guide(openPack(in: world), today: today(in: world), workspace: openWorkspace(in: world))
  }

  /// Returns the guide where there is a workspace already; none is made for it.
  func knownGuide(in world: World) -> Guide? {
    guard let path = try? workspacePath(in: world), FileManager.default.fileExists(atPath: path)
    else { return nil }
    return try? guide(in: world)
  }
}
