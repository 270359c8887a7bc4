import Testing

@testable import Scorecards

@Suite struct `A mark` {
  @Test func `comes back whole from a look as lights`() {
    for value in 1...5 {
      let mark = Mark(value, given: .five)
      #expect(mark?.text(in: .five) == "\(value)")
    }
  }
}
