package import Knowledge

/// The day and the time zone from which dates are looked at.
package struct Vantage: Equatable, Sendable {
  /// The day it is for the reader.
  package let today: Day
  /// The name of the reader's time zone, such as `America/New_York`, where it is known.
  package let timeZone: String?

  /// Creates a vantage.
  package init(today: Day, timeZone: String?) {
    self.today = today
    self.timeZone = timeZone
  }
}
