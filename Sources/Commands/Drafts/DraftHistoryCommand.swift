import ArgumentParser
import Drafting
import Knowledge
import Workspace

/// Shows how a draft came to be.
struct DraftHistoryCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "List the revisions of a draft, or what changed between two.",
    discussion: "In a change, [-words-] went and {+words+} came.")

  @Argument(help: "The number of the draft.")
  var draft: Int

  @Option(help: "Show what changed since this revision.")
  var from: Int?

  @Option(help: "Show what changed up to this revision; the latest where it is left out.")
  var to: Int?

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let desk = try DraftDesk(options, in: world)
    let manuscript = try desk.manuscript(draft)
    let revisions = try desk.workspace().revisions(of: draft)
    let last = revisions.last?.number ?? 0
    guard from != nil || to != nil else {
      for revision in revisions { desk.write(line(of: revision, in: manuscript)) }
      return .done
    }
    let span = (from ?? max(0, (to ?? last) - 1), to ?? last)
    for number in [span.0, span.1] where number < 0 || number > last {
      throw DraftError.unknownRevision(number: number, last: last)
    }
    let lines = try changes(revisions, in: manuscript, from: span.0, to: span.1)
    desk.write(lines.isEmpty ? "Nothing changed." : lines.joined(separator: "\n\n"))
    return .done
  }

  private func line(of revision: Revision, in manuscript: Manuscript) -> String {
    let changes = revision.changes.prefix(4).map { change -> String in
      let words = (change.after?.text ?? "").wordCount
      return "\(manuscript.name(of: change.place)) (\(words) \(words == 1 ? "word" : "words"))"
    }
    let more = revision.changes.count > 4 ? ", and \(revision.changes.count - 4) more" : ""
    return "- \(revision.number), \(revision.made): \(revision.kind.rawValue) "
      + changes.joined(separator: ", ") + more
  }

  private func changes(
    _ revisions: [Revision], in manuscript: Manuscript, from: Int, to: Int
  ) throws -> [String] {
    let before = Self.answers(after: from, revisions)
    let after = Self.answers(after: to, revisions)
    return Set(before.keys).union(after.keys).sorted { "\($0)" < "\($1)" }.compactMap { place in
      let (old, new) = (before[place]?.text ?? "", after[place]?.text ?? "")
      return old == new
        ? nil : "\(manuscript.name(of: place)):\n\(WordChanges.text(from: old, to: new))"
    }
  }

  private static func answers(
    after number: Int, _ revisions: [Revision]
  ) -> [AnswerPlace: DraftAnswer] {
    var answers: [AnswerPlace: DraftAnswer] = [:]
    for change in revisions.prefix(while: { $0.number <= number }).flatMap(\.changes) {
      answers[change.place] = change.after
    }
    return answers
  }
}

extension Manuscript {
  /// What a place is called: its heading, and its number where it has several answers.
  fileprivate func name(of place: AnswerPlace) -> String {
    let name = kind.section(place.section).map { heading(of: $0) } ?? place.section.text
    return place.item == 1 ? name : "\(name) \(place.item)"
  }
}
