import Conversation
import Foundation

/// Questions from a file of JSON lines, some of which go on from others.
struct BatchOfQuestions {
  private struct Line: Decodable {
    let id: String
    let question: String
    let lang: String?
    /// The question in the same conversation that this one goes on from.
    let after: String?
  }

  /// Everything that is wrong with a file.
  struct Mistakes: Error, CustomStringConvertible {
    let file: String
    let lines: [(number: Int, message: String)]

    var description: String {
      lines.map { "\(file):\($0.number):1: error: [batch] \($0.message)" }.joined(separator: "\n")
    }
  }

  private let lines: [Line]

  /// Reads a file, or standard input where its name is `-`.
  ///
  /// - Throws: ``Mistakes`` with every line that cannot be used.
  init(file: String, in world: World) throws {
    var lines: [Line] = []
    var mistakes: [(number: Int, message: String)] = []
    for (number, text) in zip(1..., try BatchOfQuestions.text(of: file, in: world)) {
      guard text.contains(where: { !$0.isWhitespace }) else { continue }
      guard let line = try? JSONDecoder().decode(Line.self, from: Data(text.utf8)) else {
        mistakes.append(
          (
            number,
            "This is no question. A line is an object such as "
              + #"{"id": "q1", "question": "what is the CND"}."#
          ))
        continue
      }
      if let after = line.after, !lines.contains(where: { $0.id == after }) {
        mistakes.append(
          (number, "No question above has the id '\(after)' that 'after' names."))
      }
      lines.append(line)
    }
    guard mistakes.isEmpty else { throw Mistakes(file: file, lines: mistakes) }
    self.lines = lines
  }

  private static func text(of file: String, in world: World) throws -> [String] {
    if file == "-" {
      return Array(sequence(state: ()) { _ in world.readInput() })
    }
    guard let data = FileManager.default.contents(atPath: file) else {
      throw Mistakes(file: file, lines: [(1, "The file cannot be read. Is the name right?")])
    }
    return String(decoding: data, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }

  /// Answers the questions in order, one reply object a line.
  func answer(
    with conversation: Conversation, in world: World, language: String?
  ) throws -> ProgramStatus {
    var conversations: [String: Conversation] = [:]
    for line in lines {
      var thread = line.after.flatMap { conversations[$0] } ?? conversation
      let reply = try thread.reply(to: line.question, in: line.lang ?? language)
      conversations[line.id] = thread
      try world.output.writeLine(ReplyObject(reply, id: line.id, short: false).text)
    }
    return .done
  }
}
