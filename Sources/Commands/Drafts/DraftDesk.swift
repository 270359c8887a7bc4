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
  let workspace: Workspace

  init(_ options: GlobalOptions, in world: World) throws {
    self.options = options
    self.world = world
    pack = try options.openPack(in: world)
    workspace = try options.openWorkspace(in: world)
  }

  /// Returns a draft with its kind.
  ///
  /// - Throws: `DraftError` where there is none of the number.
  func manuscript(_ id: Int) throws -> Manuscript {
    guard let draft = try workspace.draft(id) else {
      throw DraftError.unknownDraft(id: "\(id)", known: try workspace.drafts().map(\.id))
    }
    guard let kind = try pack.documentKind(draft.kind) else {
      throw DraftError.kindGone(draft: id, kind: draft.kind.text)
    }
    return try conversation().manuscript(of: draft, kind)
  }

  /// Returns a conversation, for what it knows of dates and checks.
  func conversation() throws -> Conversation {
    try Conversation(
      pack, today: options.today(in: world), timeZone: world.timeZone,
      room: options.writingRoom(in: world))
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
    let meant = finder.kinds(meantBy: name, atMost: 3)
    if meant.count == 1, name.contains(" ") { return meant[0] }
    let nearest = finder.nearest(to: name).map { [$0] } ?? meant.map(\.id.text)
    throw DraftError.unknownKind(name: name, nearest: nearest)
  }
}
