import Foundation
package import Knowledge

extension Occasion {
  /// The zone of each place whose clock counts, by its concept.
  private static let zones: [ID<Concept>: String] = [
    "vienna": "Europe/Vienna", "geneva": "Europe/Zurich", "new-york": "America/New_York",
    "nairobi": "Africa/Nairobi",
  ]

  /// Returns the hour and whose clock counts, and what the reader's clock shows then where it differs.
  ///
  /// Such as "18:00 Geneva time (12:00 yours)" for a reader in `America/New_York`; nothing where no hour
  /// is known.
  package func clock(in zone: String?) -> String? {
    guard let hour else { return nil }
    guard let place, let there = Self.zones[place] else { return hour }
    let own = zone.flatMap { Self.hour(hour, on: starts.span.first, from: there, to: $0) }
    return "\(hour) \(city ?? "") time" + (own.map { " (\($0) yours)" } ?? "")
  }

  /// The name of the place: "New York".
  package var city: String? {
    place?.text.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }

  /// Returns an hour of one zone in another, with the day where that is another; nothing where both clocks
  /// show the same.
  private static func hour(
    _ hour: String, on day: Day, from there: String, to here: String
  ) -> String? {
    let parts = hour.split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2, let zone = TimeZone(identifier: there),
      let own = TimeZone(identifier: here)
    else { return nil }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let wanted = DateComponents(
      year: day.year, month: day.month, day: day.day, hour: parts[0], minute: parts[1])
    guard let moment = calendar.date(from: wanted) else { return nil }
    calendar.timeZone = own
    let local = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: moment)
    guard let localHour = local.hour, let minute = local.minute,
      let localDay = Day(year: local.year ?? 0, month: local.month ?? 0, day: local.day ?? 0)
    else { return nil }
    let text =
      (localHour < 10 ? "0" : "") + "\(localHour):" + (minute < 10 ? "0" : "") + "\(minute)"
    if localDay == day, text == hour { return nil }
    return localDay == day ? text : "\(text) on \(localDay.weekday.name) \(localDay.day)"
  }
}
