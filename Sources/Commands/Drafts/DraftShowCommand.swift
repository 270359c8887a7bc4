import ArgumentParser
import Conversation
import Drafting
import Knowledge
import KnowledgeFiles

/// Shows a draft.
struct DraftShowCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a draft: its parts, its length and its text.")

  @Argument(help: "The number of the draft.")
  var draft: Int

  @Flag(help: "Show the parts only, not the text.")
  var parts = false

  @Flag(help: "Write the answers as a file for 'draft new --answers'.")
  var yaml = false

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let desk = try DraftDesk(options, in: world)
    let manuscript = try desk.manuscript(draft)
    if yaml {
      let answers = Dictionary(
        manuscript.kind.sections.map { section in
          (section.id, manuscript.written(section).compactMap { manuscript.answer(at: $0)?.text })
        }, uniquingKeysWith: { first, _ in first })
      world.output.write(AnswersFile.text(answers, for: manuscript.kind))
      return .done
    }
    desk.write("Draft \(draft): \(manuscript.draft.title) (\(manuscript.kind.title))")
    let isSpoken = manuscript.kind.form == .speech
    desk.write("Length: \(manuscript.length().words(isSpoken: isSpoken)).")
    if let due = try desk.conversation().nextDeadline(for: manuscript) {
      let days = due.daysLeft(on: try options.today(in: world))
      let left = days < 0 ? "Over for \(-days) days" : "Due in \(days) days"
      desk.write("\(left). \(due.dueInWords).")
    }
    world.output.writeLine()
    desk.write(manuscript.checklist)
    if !parts {
      world.output.writeLine()
      desk.write(Rendering(manuscript).screenText)
    }
    return .done
  }
}
