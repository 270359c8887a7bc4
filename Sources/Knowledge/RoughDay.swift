/// A date as exactly as a source gives it: a year, a month or a day.
///
/// Many guides carry only the year they were printed in. Such a date is kept as it is: nothing is
/// rounded to the first of January.
package struct RoughDay: Hashable, Sendable {
  /// The date as `2016`, `2016-07` or `2016-07-14`.
  package let text: String

  /// Reads a year, a year and month, or a day; nothing for any other text.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let padding = ["-01-01", "-01", ""]
    guard (1...3).contains(parts.count), Day(text + padding[parts.count - 1]) != nil else {
      return nil
    }
    self.text = String(text)
  }

  /// The date before all others, for where one is wanted and none is known.
  package static let earliest = RoughDay(verified: "0001")

  private init(verified text: String) {
    self.text = text
  }

  /// Creates a rough date that is exact.
  package init(_ day: Day) {
    text = day.description
  }
}

extension RoughDay: Comparable, CustomStringConvertible {
  /// Whether one date begins before the other.
  ///
  /// The text sorts as the dates do; a year comes before its own months.
  package static func < (left: RoughDay, right: RoughDay) -> Bool {
    left.text < right.text
  }

  /// The date as exactly as it is known.
  package var description: String { text }
}
