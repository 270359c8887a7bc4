import ArgumentParser
import Foundation
import Testing

@testable import Commands

/// README tells of every command and option there is.
@Suite struct `The README` {
  private static let text: String = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return (try? String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8))
      ?? ""
  }()

  /// The commands below one, with the words that call them.
  private static func commands(
    below command: any ParsableCommand.Type, called words: [String]
  ) -> [(words: [String], type: any ParsableCommand.Type)] {
    command.configuration.subcommands.flatMap { type in
      let words = words + [type.configuration.commandName ?? ""]
      return [(words, type)] + commands(below: type, called: words)
    }
  }

  private static var all: [(words: [String], type: any ParsableCommand.Type)] {
    commands(below: RostrumCommand.self, called: ["rostrum"])
  }

  @Test func `names every command that does something`() {
    // The conversation is what 'rostrum' alone opens.
    let commands = Self.all.filter {
      $0.type.configuration.subcommands.isEmpty && $0.words.last != "converse"
    }
    #expect(commands.count >= 10)
    for command in commands {
      #expect(Self.text.contains(command.words.joined(separator: " ")), "\(command.words)")
    }
  }

  @Test func `names every option`() {
    let helps = Self.all.map { RostrumCommand.helpMessage(for: $0.type) }
    var options: Set<String> = []
    for help in helps {
      for option in help.matches(of: /--[a-z]+(?:-[a-z]+)*/) {
        options.insert(String(option.output))
      }
    }
    options.subtract(["--help", "--version"])
    #expect(options.count >= 15)
    for option in options.sorted() { #expect(Self.text.contains(option), "\(option)") }
  }
}
