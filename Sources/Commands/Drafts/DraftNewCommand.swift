import ArgumentParser
import Conversation
import Drafting
import Knowledge
import KnowledgeFiles
import Workspace

/// Begins a draft: with questions, or from a file of answers.
struct DraftNewCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a document of a kind.",
    discussion: """
      Questions follow one by one; every answer is saved at once. With '--answers' the draft is filled \
      from a YAML file whose keys are the parts: see 'draft kinds --json'.
      """)

  @Argument(help: "The kind, such as hrc-written-statement, or its name in quotes.")
  var kind: String

  @Option(help: ArgumentHelp("Take the answers from here.", valueName: "file"))
  var answers: String?

  @Option(help: "What to call the draft.")
  var title: String?

  @OptionGroup var options: GlobalOptions

  @MainActor
  func run(in world: World) throws -> ProgramStatus {
    let desk = try DraftDesk(options, in: world)
    let kind = try desk.pack.documentKind(named: kind)
    if let lang = options.lang, !kind.languages.contains(lang) {
      throw DraftError.otherLanguage(code: lang, known: kind.languages)
    }
    if let answers { return try fill(kind, from: answers, desk) }
    let dialogue = try Dialogue(options, in: world)
    var conversation = try dialogue.conversation()
    let opening = try conversation.begin(kind, title: title, language: options.lang)
    return try dialogue.hold(conversation, opening: opening)
  }

  private func fill(_ kind: DocumentKind, from file: String, _ desk: DraftDesk) throws
    -> ProgramStatus
  {
    let lists = try desk.pack.choiceLists()
    let given = try AnswersFile.answers(in: file, for: kind, choosingFrom: lists)
    let profile = try desk.workspace().profile()
    let known = kind.answers(from: profile).filter { change in
      !given.contains { $0.section == change.place.section }
    }
    let answered = given.flatMap { answers in
      zip(1..., answers.texts).map { number, text in
        DraftChange(AnswerPlace(answers.section, number), DraftAnswer(text.documentText, .written))
      }
    }
    let named = kind.sections.first { $0.place == .title }.flatMap { section in
      given.first { $0.section == section.id }?.texts.first
    }
    let moment = desk.world.now()
    let draft = try desk.workspace().begin(
      kind.id, title: (title ?? named)?.cleaned ?? kind.defaultTitle(at: moment),
      language: options.lang ?? kind.languages.first ?? "en", answers: known + answered, at: moment)
    let manuscript = try desk.manuscript(draft.id)
    desk.write("Begun: draft \(draft.id), \(draft.title).")
    desk.write(manuscript.length().words(isSpoken: kind.form == .speech) + ".")
    let missing = manuscript.missing.map { manuscript.heading(of: $0) }
    if !missing.isEmpty { desk.write("Still missing: \(missing.joined(separator: ", ")).") }
    return .done
  }
}
