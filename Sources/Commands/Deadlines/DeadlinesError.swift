/// Why dates cannot be listed or written.
enum DeadlinesError: Error, Equatable, CustomStringConvertible {
  case unknownBody(name: String, nearest: String?)
  case withoutDates(body: String)
  case unknownCountry(name: String, nearest: [String])
  case unreadableWindow(text: String)
  case backwards(text: String)
  case noCalendarLibrary
  case unwritable(path: String, reason: String)

  var description: String {
    switch self {
    case .unknownBody(let name, let nearest):
      "No body is called '\(name)'." + (nearest.map { " Did you mean '\($0)'?" } ?? "")
        + " Type 'rostrum deadlines' without '--body' for all of them."
    case .withoutDates(let body):
      "No dates of '\(body)' are known. Type 'rostrum deadlines' without '--body' for all there are."
    case .unknownCountry(let name, let nearest):
      "No State is called '\(name)'."
        + (nearest.isEmpty
          ? " Write its English, French or Spanish name, or its ISO code, such as KEN."
          : " Did you mean \(nearest.joined(separator: " or "))?")
    case .unreadableWindow(let text):
      "'\(text)' is no length of time. Write 90d, 8w, 6m or 1y, or words such as 'March 2027'."
    case .backwards(let text):
      "'\(text)' ends before it begins, or lies in the past. Write a time to come, such as 90d, or '--all'."
    case .noCalendarLibrary:
      "Calendars are written with libical, which is not installed. Install it with "
        + "'apt-get install libical3', or use '--json'."
    case .unwritable(let path, let reason):
      "The calendar '\(path)' cannot be written (\(reason)). Name another file."
    }
  }
}
