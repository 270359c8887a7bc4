import Foundation
import Knowledge
import Schedule

/// A file of dates that other calendars import.
struct CalendarFile {
  let path: String

  /// Writes dates; what is over needs no place in a calendar.
  ///
  /// - Throws: `DeadlinesError` where it cannot be written.
  func write(_ occasions: [Occasion], on today: Day, in world: World) throws {
    guard let writer = ICalendar() else { throw DeadlinesError.noCalendarLibrary }
    let coming = occasions.filter { $0.lastDay >= today }
    do {
      // A device is written to, not replaced.
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      let isFile = attributes.map { $0[.type] as? FileAttributeType == .typeRegular } ?? true
      try writer.text(of: coming, madeOn: today)
        .write(toFile: path, atomically: isFile, encoding: .utf8)
    } catch {
      throw DeadlinesError.unwritable(path: path, reason: error.localizedDescription)
    }
    world.errors.writeLine(
      "Wrote \(path): \(coming.count) \(coming.count == 1 ? "date" : "dates").")
  }
}
