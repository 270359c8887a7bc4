import Drafting
import Knowledge
import Understanding
import Workspace

extension Conversation {
  /// Follows an order to the interview.
  mutating func follow(_ command: InterviewCommand, _ rest: String) throws -> Reply {
    switch command {
    case .back: return try goBack()
    case .skip:
      return try interview?.step.map { try skip($0) } ?? askNext("There is no question open.")
    case .show:
      // With no question open the list is shown anyway.
      return askNext(interview?.step == nil ? "" : interview?.manuscript.checklist ?? "")
    case .edit: return try goTo(rest)
    case .example: return askAgain(example)
    case .help: return .draft(help)
    case .write: return try openEditor()
    case .drop: return try dropTyped()
    case .language: return .draft(try agreedLanguage(on: rest))
    case .cite: return try cite(rest)
    case .preview: return .draft(preview)
    case .check: return .draft(try checked())
    case .export: return try export(rest)
    case .keep: return try keepAsked()
    case .save: return try saveAgain()
    case .pace: return setPace(rest)
    case .later: return try leave()
    }
  }

  private mutating func goBack() throws -> Reply {
    guard let step = interview?.manuscript.step(before: interview?.place) else {
      return askAgain("This is the first question.")
    }
    interview?.go(to: step.place)
    return askNext("")
  }

  private mutating func goTo(_ name: String) throws -> Reply {
    guard let manuscript = interview?.manuscript else { return .draft("") }
    guard !name.isEmpty else {
      return .draft(
        manuscript.checklist + "\n\nType edit and the number of a part, such as: edit 2")
    }
    guard let place = manuscript.place(named: name) else {
      let names = manuscript.sections.map { manuscript.heading(of: $0).lowercased() }
      return askAgain(
        "There is no part '\(name)'."
          + (nearestName(to: name.lowercased(), among: names).map { " Did you mean '\($0)'?" } ?? "")
          + " Type show for the parts and their numbers.")
    }
    interview?.go(to: place)
    return askNext("")
  }

  private var example: String {
    guard let interview, let step = interview.step else { return "There is no question open." }
    return "An example, all of it invented:\n\n" + interview.manuscript.example(of: step.section)
  }

  private var help: String {
    let words = InterviewCommand.allCases.map { "- \($0.rawValue): \($0.summary)" }
    let on = interview?.step.map { step in
      "\(interview?.manuscript.heading(of: step.section) ?? ""). \(step.section.help)\n\n"
        + "Why it is asked: \(step.section.why)\n\n"
    }
    return (on ?? "") + aboutDocument
      + "Type your answer. Each Enter begins a new paragraph, an empty line ends the answer. A line that "
      + "begins with ? asks me something and changes nothing. Words that stand alone are orders:\n\n"
      + words.joined(separator: "\n")
  }

  /// What is to be known of the document as a whole.
  private var aboutDocument: String {
    guard let kind = interview?.manuscript.kind else { return "" }
    let lines =
      ["Form: \(kind.format)"] + (kind.submit.map { ["Hand in: \($0)"] } ?? [])
      + kind.refused.map { "A reason to refuse it: \($0)" } + kind.tips.map { "Tip: \($0)" }
    return "\(kind.title), for: \(kind.audience)\n\n"
      + lines.map { "- \($0)" }.joined(separator: "\n") + "\n\n"
  }

  private mutating func openEditor() throws -> Reply {
    guard let step = interview?.step else { return askNext("There is no question open.") }
    var reply = Reply.draft("")
    reply.request = .edit(step.answer?.text ?? "")
    return reply
  }

  /// Returns the reply to a text that was written in the editor.
  package mutating func reply(toWritten text: String) throws -> Reply {
    guard let step = interview?.step else { return askNext("There is no question open.") }
    let text = text.documentText
    guard !text.isEmpty else {
      return askAgain("The editor handed back nothing; all is as it was.")
    }
    guard text != step.answer?.text else {
      return askAgain("The text came back as it was.")
    }
    if let list = step.section.choices.flatMap({ interview?.manuscript.lists[$0] }) {
      return try choose(text.cleaned, from: list, at: step)
    }
    return try settle(step, with: step.section.isOneLine ? text.cleaned : text)
  }

  private mutating func dropTyped() throws -> Reply {
    guard let step = interview?.step, step.answer?.state == .writing else {
      return askAgain("Nothing was typed here that is not saved as an answer.")
    }
    if let failed = try saving({ interview, _ in try interview.drop(step.place) }) { return failed }
    return askNext("Dropped.")
  }

  private var preview: String {
    guard let manuscript = interview?.manuscript else { return "" }
    let text = Rendering(manuscript).screenText
    return text.allSatisfy(\.isWhitespace) ? "Nothing is written yet." : text
  }

  private func export(_ format: String) throws -> Reply {
    guard let interview else { return .draft("") }
    guard !format.isEmpty else {
      return .draft("Type export and a format: docx, odt, pdf, html, md or txt.")
    }
    var reply = Reply.draft("")
    let name = format.split(separator: " ").first.map { $0.lowercased() } ?? format
    reply.request = .export(interview.manuscript, format: name)
    return reply
  }

  private mutating func keepAsked() throws -> Reply {
    guard let text = interview?.notTaken, let step = interview?.step else {
      return askAgain("Your last line was taken already.")
    }
    interview?.notTaken = nil
    guard !step.section.isOneLine else { return try settle(step, with: text) }
    guard let change = interview?.manuscript.change(adding: text, at: step.place) else {
      return .draft("")
    }
    return try saving { try $0.keep([change], as: .answered, at: $1) }
      ?? .draft("Taken as text of your answer. Go on, or end it with an empty line.")
  }

  private mutating func saveAgain() throws -> Reply {
    guard interview?.unsaved.isEmpty == false else { return askAgain("Everything is saved.") }
    if let failed = try savingAll() { return failed }
    if interview?.step?.answer?.isSettled == true { interview?.goOn() }
    return askNext("Saved.")
  }

  private mutating func setPace(_ words: String) -> Reply {
    guard let pace = Int(words), Length.humanPace.contains(pace) else {
      return askAgain(
        "Type pace and the words you speak in a minute, from 60 to 250, such as: pace 100")
    }
    interview?.wordsPerMinute = pace
    return askAgain("Minutes are now reckoned at \(pace) words a minute.")
  }

  private mutating func leave() throws -> Reply {
    if let failed = try savingAll() { return failed }
    guard let manuscript = interview?.manuscript else { return .draft("") }
    interview = nil
    return .draft(
      "Draft \(manuscript.draft.id) is saved. Type /draft \(manuscript.draft.id) to go on with it.")
  }
}

extension Manuscript {
  /// Returns the place somebody means by a number of the list or the name of a part, with the number of
  /// the answer behind it where there are several: `3`, `15.2`, `wishes 2`.
  fileprivate func place(named name: String) -> AnswerPlace? {
    if let section = section(named: name) { return AnswerPlace(section.id) }
    let parts = name.split { $0 == " " || $0 == "." }
    guard parts.count > 1, let item = Int(parts[parts.count - 1]), item > 0,
      let section = section(named: parts.dropLast().joined(separator: " "))
    else { return nil }
    let place = AnswerPlace(section.id, item)
    return step(at: place) == nil ? nil : place
  }

  private func section(named name: String) -> DocumentSection? {
    if let number = Int(name) {
      return sections.indices.contains(number - 1) ? sections[number - 1] : nil
    }
    let name = name.lowercased()
    return sections.first { $0.id.text == name || heading(of: $0).lowercased() == name }
      ?? sections.first { heading(of: $0).lowercased().hasPrefix(name) }
      ?? sections.first { name.count > 3 && heading(of: $0).lowercased().contains(name) }
  }
}
