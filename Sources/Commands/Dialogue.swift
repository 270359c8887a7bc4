import Conversation
import Drafting
import Knowledge
import Terminal

/// A conversation held with somebody: at a terminal with line editing, on a pipe one turn a line.
struct Dialogue {
  let options: GlobalOptions
  let world: World
  let pack: Pack
  let language: String?

  init(_ options: GlobalOptions, in world: World) throws {
    self.options = options
    self.world = world
    pack = try options.openPack(in: world)
    language = try options.language(knownTo: pack)
  }

  /// Whether somebody sits at a terminal and can be asked.
  var isAtTerminal: Bool {
    world.inputIsTerminal && world.output.isTerminal && !options.withoutInput
  }

  /// Returns a conversation that can write drafts.
  func conversation() throws -> Conversation {
    try Conversation(
      pack, today: options.today(in: world), timeZone: world.timeZone,
      room: options.writingRoom(in: world))
  }

  /// Holds a conversation until it ends; what was said to open it is shown first.
  @MainActor
  func hold(_ conversation: Conversation, opening: Reply? = nil) throws -> ProgramStatus {
    var conversation = conversation
    if let opening { page.write(opening) }
    return isAtTerminal
      ? try converse(&conversation, isNew: opening == nil) : try answerLines(&conversation)
  }

  private var page: ReplyPage {
    ReplyPage(options: options, world: world, short: false, isConversation: true)
  }

  /// Answers a line a turn, without prompts.
  private func answerLines(_ conversation: inout Conversation) throws -> ProgramStatus {
    while let line = world.readInput() {
      if line.cleaned.isEmpty, !conversation.takesEmptyLines { continue }
      if answer(line, &conversation) == .ended { break }
    }
    return try end(&conversation)
  }

  @MainActor
  private func converse(_ conversation: inout Conversation, isNew: Bool) throws -> ProgramStatus {
    let editor = LineEditor(historyPath: HistoryFile.path(in: world)) { word, isFirst in
      completions(of: word, isFirst: isFirst)
    }
    if isNew { write(try Welcome(pack, options.knownGuide(pack, in: world))) }
    while true {
      switch editor.read(prompt: conversation.prompt, isKept: !conversation.isWriting) {
      case .line(let line):
        if line.cleaned.isEmpty, !conversation.takesEmptyLines { continue }
        if !conversation.isWriting { world.output.writeLine() }
        if answer(line, &conversation) == .ended { return try end(&conversation) }
      case .interrupted:
        world.output.writeLine()
      case .end:
        world.output.writeLine()
        return try end(&conversation)
      }
    }
  }

  /// Whether a conversation goes on.
  private enum Course {
    case goesOn, ended
  }

  /// Answers a line, and does what the reply asks for; what goes wrong is said, and the conversation
  /// goes on: words that are not saved yet must not be lost to a failing editor.
  private func answer(_ line: String, _ conversation: inout Conversation) -> Course {
    do {
      let reply = try conversation.reply(to: line, in: language)
      page.write(reply)
      if let request = reply.request { try fulfil(request, &conversation) }
      return reply.isFarewell ? .ended : .goesOn
    } catch {
      page.write(warning: "\(error)")
      return .goesOn
    }
  }

  /// Ends a conversation; words that could not be saved are written out, so that they can be copied.
  private func end(_ conversation: inout Conversation) throws -> ProgramStatus {
    guard let unsaved = try conversation.close() else {
      if let draft = conversation.openDraft, isAtTerminal {
        world.output.writeLine(
          "Draft \(draft) is saved. 'rostrum draft resume \(draft)' goes on with it.")
      }
      return .done
    }
    world.errors.writeLine("This could not be saved. Copy it now:\n")
    world.errors.writeLine(unsaved.withoutControls)
    return .failure
  }

  private func fulfil(_ request: Reply.Request, _ conversation: inout Conversation) throws {
    switch request {
    case .edit(let text):
      guard isAtTerminal else {
        page.write(warning: "An editor needs a terminal. Type your answer here instead.")
        return
      }
      let written = try TextEditor(in: world).edited(text)
      page.write(try conversation.reply(toWritten: written))
    case .export(let manuscript, let format):
      let path = try Exporter(pack: pack, world: world)
        .export(manuscript, to: ExportFormat(named: format), file: nil, numbered: true)
      page.write(explanation: "Made \(path).")
      for warning in try conversation.warnings(on: manuscript) { page.write(warning: warning) }
    }
  }

  private func write(_ welcome: Welcome) {
    for line in Wrapping.lines(of: welcome.text, columns: world.output.columns()) {
      world.output.writeLine(line)
    }
    world.output.writeLine()
  }

  /// Returns what a word can become: a command where it begins with a slash, else the name of a body or
  /// topic, or the id of a document kind.
  private func completions(of word: String, isFirst: Bool) -> [String] {
    if isFirst, word.hasPrefix("/") {
      let names =
        Conversation.Command.allCases.map(\.rawValue) + InterviewCommand.allCases.map(\.rawValue)
      return Set(names.map { "/" + $0 }).filter { $0.hasPrefix(word) }.sorted()
    }
    let isCapitals = word.allSatisfy { !$0.isLowercase }
    let names = (try? pack.aliases(beginningWith: word.lowercased(), limit: 40)) ?? []
    let kinds = (try? pack.documentKinds(beginningWith: word)) ?? []
    return names.map { isCapitals ? $0.uppercased() : $0 } + (isFirst ? [] : kinds)
  }
}
