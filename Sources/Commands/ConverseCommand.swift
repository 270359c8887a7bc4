import ArgumentParser
import Conversation
import Knowledge
import Terminal

/// Holds a conversation: at a terminal with line editing, on a pipe one turn a line.
struct ConverseCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "converse", abstract: "Open the conversation (this is the default).")

  @OptionGroup var options: GlobalOptions

  @MainActor
  func run(in world: World) throws -> ProgramStatus {
    let pack = try options.openPack(in: world)
    let conversation = try Conversation(
      pack, today: options.today(in: world), timeZone: world.timeZone)
    let language = try options.language(knownTo: pack)
    if world.inputIsTerminal, world.output.isTerminal, !options.withoutInput {
      return try converse(conversation, language: language, knowing: pack, in: world)
    }
    return try answerLines(conversation, language: language, in: world)
  }

  /// Answers a line a turn, without prompts.
  private func answerLines(
    _ conversation: Conversation, language: String?, in world: World
  ) throws -> ProgramStatus {
    var conversation = conversation
    let page = ReplyPage(options: options, world: world, short: false, isConversation: true)
    while let line = world.readInput() {
      if line.cleaned.isEmpty { continue }
      let reply = try conversation.reply(to: line, in: language)
      page.write(reply)
      if reply.isFarewell { break }
    }
    return .done
  }

  @MainActor
  private func converse(
    _ conversation: Conversation, language: String?, knowing pack: Pack, in world: World
  ) throws -> ProgramStatus {
    var conversation = conversation
    let page = ReplyPage(options: options, world: world, short: false, isConversation: true)
    let editor = LineEditor(historyPath: HistoryFile.path(in: world)) { word, isFirst in
      completions(of: word, isFirst: isFirst, in: pack)
    }
    write(try Welcome(pack), in: world)
    while true {
      switch editor.read(prompt: "> ") {
      case .line(let line):
        if line.cleaned.isEmpty { continue }
        world.output.writeLine()
        let reply = try conversation.reply(to: line, in: language)
        page.write(reply)
        if reply.isFarewell { return .done }
      case .interrupted:
        world.output.writeLine()
      case .end:
        world.output.writeLine()
        return .done
      }
    }
  }

  private func write(_ welcome: Welcome, in world: World) {
    for line in Wrapping.lines(of: welcome.text, columns: world.output.columns()) {
      world.output.writeLine(line)
    }
    world.output.writeLine()
  }

  /// Returns what a word can become: a command where it begins with a slash, else the name of a body
  /// or topic.
  private func completions(of word: String, isFirst: Bool, in pack: Pack) -> [String] {
    if isFirst, word.hasPrefix("/") {
      return Conversation.Command.allCases.map { "/" + $0.rawValue }.filter { $0.hasPrefix(word) }
    }
    let isCapitals = word.allSatisfy { !$0.isLowercase }
    let names = (try? pack.aliases(beginningWith: word.lowercased(), limit: 40)) ?? []
    return names.map { isCapitals ? $0.uppercased() : $0 }
  }
}
