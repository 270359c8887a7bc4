import Testing

@testable import Knowledge
@testable import Understanding

@Suite struct `What units speak for` {
  @Test func `is added up by weight, the most first, of equals the lower number`() {
    var tally = Tally()
    #expect(tally.best(3).isEmpty && tally[1] == 0)
    tally.add(Self.postings([2: 1, 5: 4]), times: 3)
    tally.add(Self.postings([1: 3, 2: 2, 7: 12]), times: 1)
    #expect([1, 2, 5, 7, 9].map { tally[$0] } == [3, 5, 12, 12, 0])
    #expect(tally.best(3) == [5, 7, 2])
    #expect(tally.best(9) == [5, 7, 2, 1])
  }

  private static func postings(_ worths: [Int: Double]) -> Postings {
    Postings(worths.map { SearchIndex.Posting(unit: "boat", entry: $0.key, worth: $0.value) })
  }
}
