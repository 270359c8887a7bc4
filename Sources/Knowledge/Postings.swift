import Foundation

/// The entries that have a unit, and how much it speaks for each.
///
/// The inverted index of information retrieval. All of a unit stand in one value, so that a turn reads one
/// row a unit and adds up in memory.
package struct Postings: Equatable, Sendable {
  /// The numbers of entries, rising, and, behind each, the bits of what the unit is worth there, in 32 bits.
  private let pairs: [Int32]

  init(_ postings: [SearchIndex.Posting]) {
    pairs = postings.sorted { $0.entry < $1.entry }.flatMap { posting in
      [Int32(posting.entry), Int32(bitPattern: Float(posting.worth).bitPattern)]
    }
  }

  /// Reads the entries stored in a pack; half a pair at the end is left out.
  init(_ data: Data) {
    let numbers = [Int32](data)
    pairs = numbers.count.isMultiple(of: 2) ? numbers : numbers.dropLast()
  }

  /// The entries as a pack stores them.
  var data: Data {
    pairs.withUnsafeBytes { Data($0) }
  }

  /// The highest number of an entry; 0 where there is none.
  package var last: Int {
    pairs.isEmpty ? 0 : Int(pairs[pairs.count - 2])
  }

  /// Calls a body with the number of each entry, and with what the unit is worth there.
  package func visit(_ body: (_ entry: Int, _ worth: Double) -> Void) {
    for place in stride(from: 0, to: pairs.count, by: 2) {
      body(Int(pairs[place]), Double(Float(bitPattern: UInt32(bitPattern: pairs[place + 1]))))
    }
  }
}
