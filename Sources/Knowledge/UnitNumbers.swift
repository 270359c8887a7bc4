import Foundation

/// Units of an index as numbers, in the order of a text.
///
/// A pack stores a unit as its number, and a word that only stands within the name of a concept as the
/// negative number: comparing numbers is what makes a turn fast.
package struct UnitNumbers: Equatable, Sendable {
  /// The numbers; negative for a word within the name of a concept.
  package let numbers: ArraySlice<Int32>

  init(_ numbers: some Sequence<Int32>) {
    self.numbers = Array(numbers)[...]
  }

  init(sharing numbers: ArraySlice<Int32>) {
    self.numbers = numbers
  }

  /// Reads the numbers stored in a pack.
  init(_ data: Data) {
    numbers = [Int32](data)[...]
  }

  /// The numbers as a pack stores them.
  var data: Data {
    numbers.withUnsafeBytes { Data($0) }
  }
}

/// The ways to ask for an entry, as units.
///
/// All of an entry stand in one value, so that a turn reads one row an entry and not twenty.
package struct PhrasingUnits: Equatable, Sendable {
  /// Which of the entry's phrasings it was expanded from.
  package let pattern: Int
  /// The weights of its units added up, words within names apart.
  package let mass: Double
  /// Its units, in the order of the phrasing.
  package let units: UnitNumbers

  /// The thousandths a mass is stored in.
  private static let scale = 1000.0

  /// Reads the phrasings of an entry stored in a pack.
  static func phrasings(_ data: Data) -> [PhrasingUnits] {
    var phrasings: [PhrasingUnits] = []
    var rest = [Int32](data)[...]
    while rest.count >= 3 {
      let header = Array(rest.prefix(3))
      rest = rest.dropFirst(3)
      phrasings.append(
        PhrasingUnits(
          pattern: Int(header[0]), mass: Double(header[1]) / scale,
          units: UnitNumbers(sharing: rest.prefix(Int(header[2])))))
      rest = rest.dropFirst(Int(header[2]))
    }
    return phrasings
  }

  /// Returns the phrasings of an entry as a pack stores them.
  static func data(_ phrasings: [PhrasingUnits]) -> Data {
    UnitNumbers(
      phrasings.flatMap { phrasing in
        let header = [
          phrasing.pattern, Int(phrasing.mass * scale), phrasing.units.numbers.count,
        ]
        return header.map(Int32.init) + phrasing.units.numbers
      }
    ).data
  }
}

extension [Int32] {
  /// Reads numbers stored one after the other, in the byte order of the machine.
  init(_ data: Data) {
    self.init(unsafeUninitializedCapacity: data.count / 4) { buffer, count in
      count = data.copyBytes(to: buffer) / 4
    }
  }
}
