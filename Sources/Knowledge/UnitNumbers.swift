import Foundation

/// Units of an index as numbers, in the order of a text.
///
/// A pack stores a unit as its number, and a word that only stands within the name of a concept as the
/// negative number: comparing numbers is what makes a turn fast.
package struct UnitNumbers: Equatable, Sendable {
  /// The numbers; negative for a word within the name of a concept.
  package let numbers: [Int32]

  init(_ numbers: [Int32]) {
    self.numbers = numbers
  }

  /// Reads the numbers stored in a pack.
  init(_ data: Data) {
    numbers = [Int32](unsafeUninitializedCapacity: data.count / 4) { buffer, count in
      count = data.copyBytes(to: buffer) / 4
    }
  }

  /// The numbers as a pack stores them.
  var data: Data {
    numbers.withUnsafeBytes { Data($0) }
  }
}
