import Foundation
import Testing

@testable import Knowledge

@Suite struct `The entries that have a unit` {
  @Test func `come out of a pack as they went in, in the order of their numbers`() {
    let written = Postings([
      SearchIndex.Posting(unit: "boat", entry: 7, worth: 0.5),
      SearchIndex.Posting(unit: "boat", entry: 2, worth: 4),
    ])
    let read = Postings(written.data)
    #expect(read == written)
    #expect(read.last == 7)
    var found: [String] = []
    read.visit { entry, worth in found.append("\(entry): \(worth)") }
    #expect(found == ["2: 4.0", "7: 0.5"])
  }

  @Test(arguments: [0, 4, 7])
  func `are none in a value that is too short`(bytes: Int) {
    let read = Postings(Data(repeating: 1, count: bytes))
    #expect(read.last == 0 && read == Postings([]))
  }
}
