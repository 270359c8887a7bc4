import ArgumentParser
import Conversation
import Drafting
import Foundation
import Guidance
import Knowledge
import Terminal
import Workspace

/// Looks for mistakes in a draft, or in a file written elsewhere.
struct DraftCheckCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look for what to mend in a draft or a text file before it is sent.",
    discussion: "The status is 1 where something would get the text refused, else 0.")

  @Argument(help: "The number of a draft, a text file, or '-' for standard input.")
  var draft: String?

  @Flag(help: "List what is looked for.")
  var list = false

  @Option(help: "What the file is meant to be, such as cnd-plenary-oral.")
  var kind: String?

  @Option(
    help:
      "The status of the NGO: general, special, roster or none; that of your profile where left out."
  )
  var status: String?

  @Flag(help: "Write JSON, one object a finding.")
  var json = false

  @OptionGroup var speech: PaceOption

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if list { return }
    guard let draft else {
      throw ValidationError("Name a draft by its number, or a text file.")
    }
    if Int(draft) == nil, kind == nil {
      throw ValidationError("Say what '\(draft)' is meant to be: '--kind KIND'.")
    }
  }

  func run(in world: World) throws -> ProgramStatus {
    guard let draft, !list else { return writeList(in: world) }
    let desk = DraftDesk(options, in: world, try options.openPack(in: world))
    let status = try status.map { try ProfileText($0, for: .status).text }
    let findings = try document(draft, desk, status).findings
    if json {
      for finding in findings { world.output.writeLine(try FindingObject(finding).text) }
    } else {
      desk.write(try findings.report { try desk.pack.source($0) })
    }
    return findings.contains { $0.weight == .refused } ? .failure : .done
  }

  private func writeList(in world: World) -> ProgramStatus {
    let rows = DraftCheck.all.map { [$0.name, $0.looksFor] }
    for line in Table(headings: ["Check", "Looks for"], rows: rows).lines(
      columns: world.output.columns())
    {
      world.output.writeLine(line)
    }
    return .done
  }

  private func document(_ draft: String, _ desk: DraftDesk, _ status: String?) throws
    -> CheckedDocument
  {
    let conversation = try desk.conversation()
    if let id = Int(draft) {
      let manuscript = try desk.manuscript(id)
      return try conversation.checkedDocument(
        manuscript.kind, manuscript, manuscript.text,
        status: status ?? desk.workspace().profile()[.status], wordsPerMinute: speech.pace)
    }
    // A file can be checked where nothing can be kept.
    let profile = (try? desk.workspace().profile()) ?? [:]
    return try conversation.checkedDocument(
      desk.pack.documentKind(named: kind ?? ""), nil,
      DocumentText(outside: text(of: draft, in: desk.world)),
      status: status ?? profile[.status], wordsPerMinute: speech.pace)
  }

  private func text(of draft: String, in world: World) throws -> String {
    if draft == "-" {
      var lines: [String] = []
      while let line = world.readInput() { lines.append(line) }
      return lines.joined(separator: "\n")
    }
    guard let data = FileManager.default.contents(atPath: draft) else {
      throw ValidationError("There is no file '\(draft)' that can be read.")
    }
    guard let text = String(bytes: data, encoding: .utf8), !text.contains("\0") else {
      throw ValidationError(
        "'\(draft)' is not plain text. Make it that first: pandoc '\(draft)' -t plain -o text.txt")
    }
    return text
  }
}
