import Conversation
import Drafting
import Knowledge
import Terminal
import Workspace

/// What the commands on drafts share: the knowledge, the user's work, and drafts read with their kind.
struct DraftDesk {
  let options: GlobalOptions
  let world: World
  let pack: Pack

  /// Sets up for a command; the user's work is opened when it is first asked for.
  init(_ options: GlobalOptions, in world: World, _ pack: Pack) {
    self.options = options
    self.world = world
    self.pack = pack
  }

  init(_ options: GlobalOptions, in world: World) throws {
    self.init(options, in: world, try options.openPack(in: world))
  }

  /// Opens the user's work.
  func workspace() throws -> Workspace {
    try options.openWorkspace(in: world)
  }

  /// Returns a draft with its kind.
  ///
  /// - Throws: `DraftError` where there is none of the number, `WorkspaceError` where it was deleted.
  func manuscript(_ id: Int) throws -> Manuscript {
    try manuscript(id, in: workspace(), conversation(), lists: pack.choiceLists())
  }

  /// Returns a draft with its kind, where many are read one after the other.
  func manuscript(
    _ id: Int, in workspace: Workspace, _ conversation: Conversation,
    lists: [ID<ChoiceList>: ChoiceList]
  ) throws -> Manuscript {
    let draft = try workspace.namedDraft(id)
    guard let kind = try pack.documentKind(draft.kind) else {
      throw DraftError.kindGone(draft: id, kind: draft.kind.text)
    }
    return try conversation.manuscript(of: draft, kind, lists: lists)
  }

  /// Returns a conversation, for what it knows of dates and checks.
  func conversation() throws -> Conversation {
    try Conversation(
      pack, today: options.today(in: world), timeZone: world.timeZone,
      room: options.writingRoom(in: world))
  }

  /// Writes a warning to the errors, broken into lines.
  func warn(_ text: String) {
    for line in Wrapping.lines(of: text.withoutControls, columns: world.errors.columns()) {
      world.errors.writeLine(line)
    }
  }

  /// Writes text for people, broken into lines.
  func write(_ text: String) {
    for line in Wrapping.lines(of: text.withoutControls, columns: world.output.columns()) {
      world.output.writeLine(line)
    }
  }
}

extension Pack {
  /// Returns the kind somebody names by its id or in words.
  ///
  /// - Throws: `DraftError`, naming the nearest, where none or several may be meant.
  func documentKind(named name: String) throws -> DocumentKind {
    let kinds = try documentKinds()
    if let kind = kinds.first(where: { $0.id.text == name }) { return kind }
    let finder = KindFinder(kinds)
    let nearest = finder.nearest(to: name)
    switch finder.kind(meantBy: name) {
    case .surely(let kind) where name.contains(" "): return kind
    case .surely(let kind):
      throw DraftError.unknownKind(name: name, nearest: [nearest ?? kind.id.text])
    case .perhaps(let kinds):
      let likely = kinds.prefix(3).map(\.id.text)
      throw DraftError.unknownKind(name: name, nearest: nearest.map { [$0] } ?? likely)
    }
  }
}
