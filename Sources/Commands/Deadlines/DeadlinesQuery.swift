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
      for number in found.filter({ $0.kind != "next" }).compactMap(\.number) {
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
    let code = ID<Concept>("country-" + name.lowercased())
    if let concept = try pack.concept(code) { return (concept, "") }
    let capitalised = name.prefix(1).uppercased() + name.dropFirst()
    for spelling in [name, capitalised] {
      let question = try interpreter.question(spelling)
      guard let first = question.concepts(.country).first, let concept = try pack.concept(first)
      else { continue }
      let read = question.corrections.map { "reading '\($0.typed)' as '\($0.read)'" }
      return (concept, read.isEmpty ? "" : " (\(read.joined(separator: ", ")))")
    }
    let names = try pack.concepts(of: .country).map(\.name)
    let near = names.map { (name: $0, distance: editDistance($0.lowercased(), name.lowercased())) }
      .filter { $0.distance <= max(2, name.count / 3) }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
    throw DeadlinesError.unknownCountry(name: name, nearest: near.prefix(3).map(\.name))
  }

  private static func window(_ text: String, today: Day) throws -> DaySpan {
    let span: DaySpan
    if let unit = text.last, let count = Int(text.dropLast()) {
      let last: Day? =
        switch unit {
        case "d": today.adding(days: count)
        case "w": today.adding(days: count * 7)
        case "m": today.adding(months: count)
        case "y": today.adding(months: count * 12)
        default: nil
        }
      guard let last else { throw DeadlinesError.unreadableWindow(text: text) }
      guard count > 0, let window = DaySpan(today, last) else {
        throw DeadlinesError.backwards(text: text)
      }
      span = window
    } else {
      guard
        let phrase = DatePhrase.first(in: text, from: today)
          ?? DatePhrase.first(in: "by " + text, from: today)
      else { throw DeadlinesError.unreadableWindow(text: text) }
      switch phrase.meaning {
      case .span(let named): span = named
      case .backwards: throw DeadlinesError.backwards(text: text)
      case .unclear, .impossible: throw DeadlinesError.unreadableWindow(text: text)
      }
    }
    guard span.last >= today else { throw DeadlinesError.backwards(text: text) }
    return span
  }
}
