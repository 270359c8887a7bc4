import Foundation
import Knowledge
import Schedule
import Testing

@Suite struct `A date in a line` {
  struct Case: CustomTestStringConvertible, Sendable {
    let line: String
    let meaning: String
    var testDescription: String { line }
  }

  /// The cases of `Tests/Dates/phrases.txt`.
  static let cases: [Case] = {
    let tests = (#filePath as NSString).deletingLastPathComponent + "/.."
    let text = (try? String(contentsOfFile: tests + "/Dates/phrases.txt", encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let parts = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return Case(line: parts[0], meaning: parts.count > 1 ? parts[1] : "none")
    }
  }()

  @Test func `is tried on enough lines, and on enough that hold none`() {
    #expect(Self.cases.count >= 120)
    #expect(Self.cases.count { $0.meaning == "none" } >= 40)
  }

  @Test(arguments: cases)
  func `means what people mean`(_ example: Case) throws {
    let today = try #require(Day("2026-11-20"))
    let meaning = DatePhrase.first(in: example.line, from: today)?.meaning
    #expect(meaning.text == example.meaning)
  }

  @Test func `leaves the rest of the line as it was`() throws {
    let today = try #require(Day("2026-11-20"))
    let phrase = try #require(DatePhrase.first(in: "What is on in Geneva in March?", from: today))
    #expect(phrase.typed == "March")
    #expect(phrase.rest == "What is on in Geneva")
  }
}

extension DatePhrase.Meaning? {
  fileprivate var text: String {
    switch self {
    case nil: "none"
    case .span(let span):
      span.first == span.last ? "\(span.first)" : "\(span.first)..\(span.last)"
    case .unclear(let first, let second): "unclear \(first) \(second)"
    case .impossible: "impossible"
    case .backwards: "backwards"
    }
  }
}
