import Knowledge
import TestSupport
import Testing

@testable import Understanding

@Suite struct `What units speak for` {
  @Test func `is added up, the most first, of equals those with the lower number`() throws {
    let pack = try Pack.compiled()
    let figures = try pack.units(["#club", "#league"])
    var tally = Tally()
    #expect(tally.best(3).isEmpty && tally[1] == 0)
    for (unit, postings) in try pack.postings(of: figures.values.map(\.number)) {
      tally.add(postings, times: unit == figures["#club"]?.number ? 1 : 0)
      tally.add(postings, times: 1)
    }
    let best = tally.best(100)
    #expect(best.count > 1)
    for (first, second) in zip(best, best.dropFirst()) {
      #expect((tally[first], second) > (tally[second], first))
    }
    #expect(tally.best(1) == [best[0]])
  }
}
