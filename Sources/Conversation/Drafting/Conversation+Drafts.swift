package import Drafting
package import Knowledge
import Workspace

extension Conversation {
  /// Returns the reply to `/draft` and what stands behind it: the drafts there are, one of them by its
  /// number, or a new one of a kind.
  mutating func reply(toDraft words: String) throws -> Reply {
    guard let room else { return Self.noRoom }
    let workspace = try room.open()
    guard !words.isEmpty, words != "list" else {
      return .draft(try overview(of: workspace))
    }
    if let id = Int(words) {
      do {
        return try resume(id)
      } catch let error as DraftError {
        var reply = Reply(.decline)
        reply.message = error.description
        return reply
      }
    }
    return try begin(meantBy: words)
  }

  private static var noRoom: Reply {
    var reply = Reply(.decline)
    reply.message =
      "Drafts are written in the conversation. Start it with 'rostrum', then type /draft; or use "
      + "'rostrum draft'."
    return reply
  }

  private func overview(of workspace: Workspace) throws -> String {
    let rows = try workspace.drafts()
    let drafts = try rows.prefix(Self.mostDrafts).map { row in
      "- \(row.id): \(row.title) (\(try kindTitle(row.kind)), changed \(row.changed))"
    }
    let begun =
      drafts.isEmpty
      ? "You have no drafts yet."
      : "Your drafts:\n\n" + drafts.joined(separator: "\n")
        + "\n\nType /draft and a number to go on with one, such as: /draft \(rows[0].id)"
    return begun + """
      \n\nTo begin one, type /draft and what you want to write, such as:

      - /draft HRC written statement
      - /draft letter to the ministry before the CND
      - /draft UPR submission

      'rostrum draft kinds' lists all kinds.
      """
  }

  /// The most drafts that are listed.
  private static let mostDrafts = 10

  private func kindTitle(_ id: ID<DocumentKind>) throws -> String {
    try pack.documentKind(id)?.title ?? id.text
  }

  /// Returns the reply to a number that stands for a document kind; nothing where the line is no such
  /// number.
  mutating func reply(toOfferedKind line: String) throws -> Reply? {
    guard !offeredKinds.isEmpty else { return nil }
    defer { offeredKinds = [] }
    guard let number = Int(line.cleaned), line.cleaned.count <= 2 else { return nil }
    guard offeredKinds.indices.contains(number - 1),
      let kind = try pack.documentKind(offeredKinds[number - 1])
    else { return .draft("None of these, then. 'rostrum draft kinds' lists all kinds.") }
    return try begin(kind)
  }

  /// Begins a draft where a line asks for one; nothing where it asks for something else.
  mutating func beginning(_ line: String) throws -> Reply? {
    guard room != nil, interview == nil, let wanted = DraftRequest(line) else { return nil }
    let meant = KindFinder(try pack.documentKinds()).kind(meantBy: wanted.words)
    return meant == .perhaps([]) ? nil : try begin(meant)
  }

  /// Begins a draft of what somebody named, or asks which kind is meant.
  private mutating func begin(meantBy words: String) throws -> Reply {
    let meant = KindFinder(try pack.documentKinds()).kind(meantBy: words)
    guard meant != .perhaps([]) else {
      var reply = Reply(.decline)
      reply.message =
        "I know no document called '\(words)'. Type /draft for examples, or 'rostrum draft kinds' "
        + "for all kinds."
      return reply
    }
    return try begin(meant)
  }

  private mutating func begin(_ meant: KindFinder.Meant) throws -> Reply {
    switch meant {
    case .surely(let kind): return try begin(kind)
    case .perhaps(let kinds):
      offeredKinds = kinds.map(\.id)
      interview?.hasMenu = true
      var reply = Reply(.clarify)
      reply.message = "What do you want to write?"
      reply.after =
        zip(1..., kinds).map { "\($0). \($1.title)" }.joined(separator: "\n")
        + "\n\nType its number, or 0 for none of these."
      return reply
    }
  }

  /// Begins a draft of a kind, and asks its first question.
  ///
  /// What the profile knows is filled in already.
  package mutating func begin(
    _ kind: DocumentKind, title: String? = nil, language: String? = nil
  ) throws -> Reply {
    guard let room else { return Self.noRoom }
    if let failed = try savingAll() { return failed }
    let workspace = try room.open()
    let profile = try workspace.profile()
    let known = kind.answers(from: profile)
    let language = language.flatMap { kind.languages.contains($0) ? $0 : nil }
    let moment = room.now()
    let draft = try workspace.begin(
      kind.id, title: title?.cleaned ?? kind.defaultTitle(at: moment),
      language: language ?? kind.languages.first ?? "en", answers: known, at: moment)
    let manuscript = try manuscript(of: draft, kind)
    return enter(manuscript, in: workspace, saying: opening(of: manuscript, known))
  }

  private func opening(of manuscript: Manuscript, _ known: [DraftChange]) -> String {
    let kind = manuscript.kind
    let filled = known.compactMap { change in
      kind.section(change.place.section).map {
        "\(manuscript.heading(of: $0)) (\(change.answer?.text ?? ""))"
      }
    }
    let told =
      filled.isEmpty ? "" : " Filled in from your profile: \(filled.joined(separator: ", "))."
    return """
      Begun: draft \(manuscript.draft.id), \(manuscript.kindTitle). \(kind.purpose)

      - Who may hand it in: \(kind.who)
      - When: \(kind.deadline)

      Every answer is saved at once.\(told) Each Enter begins a new paragraph, and an empty line \
      ends an answer. Type help for the words you can use, later to stop.
      """
  }

  /// Goes on with a draft where it was left.
  package mutating func resume(_ id: Int) throws -> Reply {
    guard let room else { return Self.noRoom }
    if let failed = try savingAll() { return failed }
    let workspace = try room.open()
    let draft = try workspace.namedDraft(id)
    guard let kind = try pack.documentKind(draft.kind) else {
      throw DraftError.kindGone(draft: id, kind: draft.kind.text)
    }
    let manuscript = try manuscript(of: draft, kind)
    return enter(
      manuscript, in: workspace,
      saying: "Draft \(id), \(draft.title): \(manuscript.percent) % of the questions are answered.")
  }

  private mutating func enter(
    _ manuscript: Manuscript, in workspace: Workspace, saying message: String
  ) -> Reply {
    var interview = Interview(manuscript: manuscript, workspace: workspace)
    let left = manuscript.draft.position.flatMap { manuscript.step(at: $0) }
    interview.go(to: (left ?? manuscript.openStep())?.place)
    self.interview = interview
    return askNext(message)
  }

  /// Puts a draft together with its kind, the lists and the words of its language.
  package func manuscript(
    of draft: Draft, _ kind: DocumentKind, lists: [ID<ChoiceList>: ChoiceList]? = nil
  ) throws -> Manuscript {
    Manuscript(
      kind: kind, draft: draft, lists: try lists ?? pack.choiceLists(),
      translation: draft.language == "en"
        ? nil : try pack.translation(of: kind.id, to: draft.language))
  }
}
