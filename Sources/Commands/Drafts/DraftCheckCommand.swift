import ArgumentParser
import Conversation
import Drafting
import Foundation
import Knowledge
import Workspace

/// Looks for mistakes in a draft, or in a file written elsewhere.
struct DraftCheckCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look for what to mend in a draft or a text file before it is sent.",
    discussion: "The status is 1 where something would get the text refused, else 0.")

  @Argument(help: "The number of a draft, or a text file.")
  var draft: String

  @Option(help: "What the file is meant to be, such as cnd-plenary-oral.")
  var kind: String?

  @Option(
    help:
      "The status of the NGO: general, special, roster or none; that of your profile where left out."
  )
  var status: String?

  @Option(help: "How many words are spoken in a minute.")
  var pace: Int = Length.standardWordsPerMinute

  @Flag(help: "Write JSON, one object a finding.")
  var json = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if Int(draft) == nil, kind == nil {
      throw ValidationError("Say what '\(draft)' is meant to be: '--kind KIND'.")
    }
    guard (60...250).contains(pace) else {
      throw ValidationError("'--pace \(pace)' is not how people speak. Name 60 to 250 words.")
    }
  }

  func run(in world: World) throws -> ProgramStatus {
    let desk = try DraftDesk(options, in: world)
    let findings = try document(desk).findings
    if json {
      for finding in findings { world.output.writeLine(try FindingObject(finding).text) }
    } else {
      desk.write(try findings.report { try desk.pack.source($0) })
    }
    return findings.contains { $0.weight == .refused } ? .failure : .done
  }

  private func document(_ desk: DraftDesk) throws -> CheckedDocument {
    let conversation = try desk.conversation()
    if let id = Int(draft) {
      let manuscript = try desk.manuscript(id)
      return try conversation.checkedDocument(
        manuscript.kind, manuscript, manuscript.text, status: status, wordsPerMinute: pace)
    }
    let profile = try desk.workspace.profile()
    return try conversation.checkedDocument(
      desk.pack.documentKind(named: kind ?? ""), nil, DocumentText(outside: try text()),
      status: status ?? profile[.status], wordsPerMinute: pace)
  }

  private func text() throws -> String {
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
