import Drafting
import Knowledge
import Understanding
import Workspace

extension Conversation {
  /// Returns the reply to a line while a draft is open; nothing where the line is not for it.
  mutating func reply(inInterview line: String) throws -> Reply? {
    guard let open = interview else { return nil }
    let words = line.cleaned
    interview?.hasMenu = false
    if !open.hasMenu { offeredKinds = [] }
    if open.hasMenu, words.count <= 2, Int(words) != nil {
      return try reply(toOfferedKind: words) ?? comingBack(choice(words))
    }
    let isWriting = open.step?.answer?.state == .writing
    // Only the line before can be brought back as text.
    let notTaken = open.notTaken
    interview?.notTaken = nil
    if let (command, rest) = InterviewCommand.read(words, amidText: isWriting) {
      interview?.notTaken = command == .keep ? notTaken : line.documentText
      return try follow(command, rest)
    }
    if words.hasPrefix("/") {
      // A command of the conversation, or text that begins with a slash.
      interview?.notTaken = line.documentText
      return nil
    }
    guard let step = open.step else { return words.isEmpty ? goToGap() : nil }
    if words.hasPrefix("?") { return try answer(question: String(words.dropFirst()).cleaned) }
    if words.isEmpty { return try finish(step) }
    if let list = step.section.choices.flatMap({ interview?.manuscript.lists[$0] }) {
      return try choose(words, from: list, at: step)
    }
    if let reply = try replyIfPlainlyAsked(words) { return reply }
    if let doubt = doubt(about: words, at: step, isFirst: !isWriting) {
      interview?.notTaken = line.documentText
      return doubt
    }
    return try take(line.documentText, at: step)
  }

  /// Opens the first part that is still needed, where all questions were settled.
  private mutating func goToGap() -> Reply {
    if let gap = interview?.manuscript.missing.first { interview?.go(to: AnswerPlace(gap.id)) }
    return askNext("")
  }

  /// Asks back about a line that may be a mistyped order or a question, and not an answer.
  private func doubt(about words: String, at step: Manuscript.Step, isFirst: Bool) -> Reply? {
    let keep = "To take it as your answer, type keep."
    if isFirst || !words.contains(" "), let command = InterviewCommand.nearly(words) {
      return askAgain("Do you mean the order '\(command)'? Then type \(command). \(keep)")
    }
    if step.section.profile == .email, !words.contains("@") {
      return askAgain("'\(words)' is no e-mail address. \(keep)")
    }
    guard isFirst, words.hasSuffix("?"), step.section.isOneLine else { return nil }
    return askAgain("Is that a question to me? Then type ? before it. \(keep)")
  }

  /// Adds the open question to a reply that is none of the interview's.
  func comingBack(_ reply: Reply?) -> Reply? {
    guard var reply else { return nil }
    reply.after = "Back to your draft. \(openQuestion)"
    return reply
  }

  /// Takes a line of text.
  private mutating func take(_ text: String, at step: Manuscript.Step) throws -> Reply {
    guard !step.section.isOneLine else { return try settle(step, with: text) }
    guard let change = interview?.manuscript.change(adding: text, at: step.place) else {
      return .draft("")
    }
    return try saving { try $0.keep([change], as: .answered, at: $1) } ?? .draft("")
  }

  /// Ends an answer: with what was typed, or as it was.
  private mutating func finish(_ step: Manuscript.Step) throws -> Reply {
    guard let answer = step.answer, !answer.text.isEmpty else {
      if step.isFurther { return try skip(step) }
      return askNext(
        step.section.isRequired
          ? "This part is needed. Type it, type help or example, or skip to leave it for later."
          : "Type it, or type skip to leave it out.")
    }
    return try settle(step, with: answer.text)
  }

  /// Keeps a finished answer, and goes on.
  mutating func settle(_ step: Manuscript.Step, with text: String) throws -> Reply {
    let finished = interview?.manuscript.draft.answers[step.place]?.text
    guard let changes = interview?.manuscript.changes(answering: step.place, with: text) else {
      return .draft("")
    }
    if let failed = try saving({ try $0.keep(changes, as: .answered, at: $1) }) { return failed }
    let note = try? noteInProfile(text, of: step.section, before: finished)
    if step.section.place == .title { rename(to: text, before: finished) }
    interview?.goOn()
    let marked = changes.count - 1
    return askNext(
      (echo(of: text, in: step.section) ?? "Saved.") + (note.map { " " + $0 } ?? "")
        + (marked > 0
          ? " \(marked) \(marked == 1 ? "answer builds" : "answers build") on it: look at "
            + "\(marked == 1 ? "it" : "them") again." : ""))
  }

  /// Calls the draft by its title, where the writer has given it no name.
  private mutating func rename(to title: String, before: String?) {
    guard let open = interview,
      open.manuscript.hasDefaultTitle || open.manuscript.draft.title == before
    else { return }
    try? open.workspace.rename(open.manuscript.draft.id, to: title)
    interview?.manuscript.draft.title = title
  }

  /// Says what was chosen from a list, so that a wrong number is seen.
  private func echo(of text: String, in section: DocumentSection) -> String? {
    guard let list = section.choices.flatMap({ interview?.manuscript.lists[$0] }) else {
      return nil
    }
    let language = interview?.manuscript.draft.language ?? "en"
    let words = text.split(separator: "\n").compactMap { list.choice(String($0)) }
      .map { $0.translations[language] ?? $0.text }
    return "Saved: \(words.joined(separator: "; "))."
  }

  /// Keeps in the profile what it does not know yet, and what was put right in the draft; says so.
  private func noteInProfile(
    _ text: String, of section: DocumentSection, before: String?
  ) throws -> String? {
    guard let line = section.profile, let interview else { return nil }
    let known = try interview.workspace.profile()[line]
    guard known == nil || known == before, known != text else { return nil }
    try interview.workspace.keep(text, as: line)
    return "It is kept in your profile for your next documents."
  }

  private func number(of step: Manuscript.Step) -> Int {
    interview?.manuscript.number(of: step.section) ?? 0
  }

  mutating func skip(_ step: Manuscript.Step) throws -> Reply {
    guard let change = interview?.manuscript.change(skipping: step.place) else { return .draft("") }
    if let failed = try saving({ try $0.keep([change], as: .skipped, at: $1) }) { return failed }
    interview?.goOn()
    let isNeeded = step.section.isRequired && !step.isFurther
    return askNext(
      step.isFurther && step.answer == nil
        ? ""
        : (isNeeded ? "Left for later; it is needed before you send it." : "Skipped.")
          + (change.answer?.text.isEmpty == false
            ? " Your words are kept, but do not stand in the document: edit "
              + "\(number(of: step)) and Enter bring them back." : ""))
  }

  /// Takes the numbers, ids or words of choices.
  mutating func choose(
    _ words: String, from list: ChoiceList, at step: Manuscript.Step
  ) throws -> Reply {
    let parts = list.parts(of: words)
    let chosen = parts.map { list.choice(meant: $0) }
    if let wrong = zip(parts, chosen).first(where: { $0.1 == nil })?.0 {
      if let reply = try replyIfPlainlyAsked(words) { return reply }
      return askAgain(
        "'\(wrong)' is not in the list: \(list.title)." + list.nearest(to: wrong)
          + (list.isNumbered
            ? " Type one of its numbers." : " Type a number from 1 to \(list.choices.count)."))
    }
    let ids = chosen.compactMap { $0?.id }.withoutRepeats
    guard ids.count <= step.section.mostChoices else {
      return askAgain(
        "Choose \(step.section.mostChoices == 1 ? "one" : "at most \(step.section.mostChoices)"): you "
          + "named \(ids.count).")
    }
    return try settle(step, with: ids.joined(separator: "\n"))
  }

  /// Runs a write; where nothing could be written, returns a reply that says so and shows the text.
  mutating func saving(
    _ write: (inout Interview, String) throws -> Void
  ) throws -> Reply? {
    guard var interview, let room else { return nil }
    defer { self.interview = interview }
    do {
      try write(&interview, room.now())
      return nil
    } catch let error as WorkspaceError {
      return .draft(Self.notSaved(interview.unsavedText, because: error))
    }
  }
}

extension Conversation {
  /// Saves what could not be saved before the draft is left; where that fails, says so and shows it.
  mutating func savingAll() throws -> Reply? {
    guard interview?.unsaved.isEmpty == false else { return nil }
    return try saving { try $0.save(at: $1) }
  }

  /// Says that words could not be saved, and shows them.
  private static func notSaved(_ text: String, because error: WorkspaceError) -> String {
    """
    \(error) Your words are kept here as long as Rostrum runs. Mend that, then type save. To be \
    safe, copy them now:

    \(text)
    """
  }

  /// Saves what is left to save when the conversation ends, and returns the words that could not be.
  package mutating func close() throws -> String? {
    guard try savingAll() != nil else { return nil }
    return interview?.unsavedText
  }
}

extension ChoiceList {
  /// Returns what is named in a line: apart by commas, or numbers apart by blanks.
  fileprivate func parts(of words: String) -> [String] {
    let blanks = words.split { ",; ".contains($0) }.map(String.init)
    if blanks.count > 1, blanks.allSatisfy({ choice($0) != nil || Int($0) != nil }) {
      return blanks
    }
    return words.split { ",;".contains($0) }.map { String($0).cleaned }
  }

  fileprivate func nearest(to words: String) -> String {
    nearestName(to: words.lowercased(), among: choices.map { $0.text.lowercased() })
      .map { " Did you mean '\($0)'?" } ?? ""
  }
}
