import Testing

@testable import Scorecards

@Suite struct `A mark` {
  struct Case: CustomTestStringConvertible, Sendable {
    let typed: String
    let scheme: GradeScheme
    let five: String
    let light: String
    var testDescription: String { "\(typed) in \(scheme)" }
  }

  static let cases = [
    Case(typed: "1", scheme: .five, five: "1", light: "red"),
    Case(typed: "2", scheme: .five, five: "2", light: "red"),
    Case(typed: "3", scheme: .five, five: "3", light: "orange"),
    Case(typed: "4", scheme: .five, five: "4", light: "green"),
    Case(typed: "5", scheme: .five, five: "5", light: "green"),
    Case(typed: "red", scheme: .light, five: "1 (from red)", light: "red"),
    Case(typed: "Amber", scheme: .light, five: "3 (from orange)", light: "orange"),
    Case(typed: "g", scheme: .light, five: "5 (from green)", light: "green"),
  ]

  @Test(arguments: cases)
  func `loses nothing as a light, and a light does not pretend to be more`(_ example: Case) throws {
    let mark = try #require(Mark(example.typed, in: example.scheme))
    #expect(mark.text(in: .five) == example.five)
    #expect(mark.text(in: .light) == example.light)
  }

  @Test(arguments: ["0", "6", "2.5", "green", "", "-1"])
  func `is none outside the scale`(_ text: String) {
    #expect(Mark(text, in: .five) == nil)
  }
}
