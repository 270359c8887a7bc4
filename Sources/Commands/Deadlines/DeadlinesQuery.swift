import Conversation
import Knowledge
import Schedule
import Understanding

/// Which dates the options of `deadlines` ask for.
struct DeadlinesQuery {
  /// For how many days dates are listed where no option says.
  private static let standardDays = 90

  private let pack: Pack
  private let today: Day
  private var filter = OccasionFilter()
  /// What stands above the list.
  let heading: String

  init(_ command: DeadlinesCommand, _ pack: Pack, today: Day) throws {
    self.pack = pack
    self.today = today
    let interpreter = try Interpreter(pack)
    var names: [String] = []
    if let name = command.body {
      let body = try Self.body(name, interpreter, pack)
      filter.about = [body.id]
      names.append(body.short)
    }
    if let name = command.country {
      let (country, correction) = try Self.country(name, interpreter, pack)
      filter.country = country.id
      names.append(country.name + correction)
      filter.what = [.review, .nextReview]
    } else {
      filter.what = [.deadline, .session, .event]
    }
    let window = try command.within.map { try Self.window($0, today: today) }
    if !command.all, command.country == nil || window != nil {
      filter.within = window ?? DaySpan(from: today, days: Self.standardDays)
    }
    let subject = names.isEmpty ? "What is due and what is on" : names.joined(separator: ", ")
    heading = subject + (filter.within.map { ", from \($0.words)" } ?? "")
  }

  /// Returns the dates asked for, the earliest first.
  func occasions() throws -> [Occasion] {
    var found = try pack.occasions(filter)
    if filter.country != nil {
      // What is due for the review of a State is due for its session.
      for number in found.filter({ $0.what == .review }).compactMap(\.number) {
        var reports = OccasionFilter()
        reports.what = [.deadline]
        reports.about = ["upr"]
        reports.number = number
        reports.within = filter.within
        // What was only expected, and is past, helps nobody.
        found += try pack.occasions(reports).filter {
          $0.basis != .expected || $0.lastDay >= today
        }
      }
      found.sort { ($0.opening.first, $0.id) < ($1.opening.first, $1.id) }
    }
    return found
  }

  /// Returns the days a calendar of the dates shows.
  func shown(_ occasions: [Occasion]) -> DaySpan {
    if let within = filter.within { return within }
    let first = occasions.map(\.opening.first).min() ?? today
    let last = occasions.map(\.lastDay).max() ?? today
    return DaySpan(first, last) ?? DaySpan(today)
  }

  private static func body(
    _ name: String, _ interpreter: Interpreter, _ pack: Pack
  ) throws -> Concept {
    let dated = try pack.conceptsWithOccasions()
    let named = try [name, name.uppercased()]
      .flatMap { try interpreter.question($0).concepts(.body) }
    if let known = named.first(where: dated.contains) ?? named.first,
      let concept = try pack.concept(known)
    {
      guard dated.contains(known) else { throw DeadlinesError.withoutDates(body: concept.short) }
      return concept
    }
    let names = try dated.compactMap { try pack.concept($0) }.filter { $0.kind == .body }.map(
      \.short)
    throw DeadlinesError.unknownBody(
      name: name, nearest: nearestName(to: name.uppercased(), among: names.sorted()))
  }

  private static func country(
    _ name: String, _ interpreter: Interpreter, _ pack: Pack
  ) throws -> (Concept, correction: String) {
    if let (state, corrections) = try StateNames.state(named: name, interpreter, in: pack) {
      let read = corrections.map { "reading '\($0.typed)' as '\($0.read)'" }
      return (state, read.isEmpty ? "" : " (\(read.joined(separator: ", ")))")
    }
    throw DeadlinesError.unknownCountry(name: name, nearest: try StateNames.near(name, in: pack))
  }

  /// The most digits of a length of time; a thousand years is far enough.
  private static let mostDigits = 4

  private static func window(_ text: String, today: Day) throws -> DaySpan {
    guard let span = try counted(text, today: today) ?? named(text, today: today) else {
      throw DeadlinesError.unreadableWindow(text: text)
    }
    guard span.last >= today else { throw DeadlinesError.backwards(text: text) }
    return span
  }

  /// Returns the days of a length such as `90d`; nothing where the text is none.
  private static func counted(_ text: String, today: Day) throws -> DaySpan? {
    guard let unit = text.last, "dwmy".contains(unit), text.count <= mostDigits + 1,
      let count = Int(text.dropLast())
    else { return nil }
    guard count > 0 else { throw DeadlinesError.backwards(text: text) }
    let last =
      switch unit {
      case "d": today.adding(days: count)
      case "w": today.adding(days: count * 7)
      case "m": today.adding(months: count)
      default: today.adding(months: count * 12)
      }
    return DaySpan(today, last)
  }

  /// Returns the days that words name: "March 2027", "5 weeks", "1 June".
  private static func named(_ text: String, today: Day) throws -> DaySpan? {
    let found =
      DatePhrase.first(in: text, from: today) ?? DatePhrase.first(in: "within \(text)", from: today)
      ?? DatePhrase.first(in: "by \(text)", from: today)
    switch found?.meaning {
    case .span(let span): return span
    case .backwards: throw DeadlinesError.backwards(text: text)
    case .unclear, .impossible, nil: return nil
    }
  }
}
