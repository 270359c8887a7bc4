import Knowledge

extension Session: FileRecord {
  static func read(_ reader: inout RecordReader) -> Session {
    let id = reader.text("id")
    return Session(
      id: ID(id), body: ID(reader.text("body")), kind: reader.kind() ?? .regular,
      number: reader.optionalText("number"), title: reader.text("title"),
      starts: reader.roughDay("starts"), latestStart: reader.optionalDay("latest_start"),
      ends: reader.optionalRoughDay("ends"), usualDays: reader.dayCount("usual_days"),
      place: reader.optionalText("place").map { ID($0) },
      status: reader.choice("status", default: .published),
      source: reader.optionalText("source").map { ID($0) }, checked: reader.roughDay("checked"),
      note: reader.optionalText("note"))
  }
}

extension Review: FileRecord {
  static func read(_ reader: inout RecordReader) -> Review {
    Review(
      country: ID(reader.text("country")), session: ID(reader.text("session")),
      day: reader.optionalDay("day"), status: reader.choice("status", default: .published),
      source: reader.optionalText("source").map { ID($0) }, checked: reader.roughDay("checked"),
      entry: reader.optionalText("entry").map { ID($0) }, note: reader.optionalText("note"))
  }
}

extension PublishedDeadline: FileRecord {
  static func read(_ reader: inout RecordReader) -> PublishedDeadline {
    PublishedDeadline(
      rule: ID(reader.text("rule")), session: ID(reader.text("session")),
      opens: reader.optionalDay("opens"), closes: reader.day("closes"),
      hour: reader.hour("hour"), status: reader.choice("status", default: .published),
      source: ID(reader.text("source")),
      checked: reader.roughDay("checked"), note: reader.optionalText("note"))
  }
}

extension DeadlineRule: FileRecord {
  static func read(_ reader: inout RecordReader) -> DeadlineRule {
    DeadlineRule(
      id: ID(reader.text("id")), title: reader.text("title"),
      what: reader.choice("what", default: .deadline),
      about: reader.texts("about").map { ID($0) },
      body: reader.optionalText("body").map { ID($0) }, kind: reader.kind(),
      reckoning: reader.reckoning(), hour: reader.hour("hour"),
      place: reader.optionalText("place").map { ID($0) }, who: reader.optionalText("who"),
      fact: ID(reader.text("fact")), entry: ID(reader.text("entry")),
      note: reader.optionalText("note"))
  }
}

extension RecordReader {
  /// What is wanted where days are counted; nothing that hangs on a meeting lies further away.
  private static let days = "number of days from 0 to 400"

  private static func dayCount(_ text: String) -> Int? {
    Int(text).flatMap { (0...400).contains($0) ? $0 : nil }
  }

  fileprivate mutating func dayCount(_ name: String) -> Int? {
    value(name, wanted: Self.days, Self.dayCount)
  }

  fileprivate mutating func kind() -> Session.Kind? {
    guard optionalText("kind") != nil else { return nil }
    return choice("kind", default: .regular)
  }

  /// Returns what the days of a rule are reckoned from; more than one way is a mistake.
  fileprivate mutating func reckoning() -> DeadlineRule.Reckoning {
    let exactly = dayCount("days_before")
    let window = pair("usually_before", wanted: Self.days, Self.dayCount)
    let yearly = value("yearly", wanted: "month and day such as 06-01") { YearlyPattern($0) }
    let nth = value("weekday", wanted: "day such as 'second monday of march'") {
      YearlyPattern($0)
    }
    let usually = pair("usually", wanted: "month and day such as 06-01") { YearlyPattern($0) }
    let given: [DeadlineRule.Reckoning?] = [
      exactly.map { .before(days: $0) },
      window.map { .usuallyBefore(first: max($0, $1), last: min($0, $1)) },
      (yearly ?? nth).map { .yearly($0) },
      usually.map { .usually(first: $0, last: $1) },
    ]
    if given.compactMap(\.self).count > 1 || (yearly != nil && nth != nil) {
      report(
        "two-ways",
        "A rule reckons in one way: keep one of 'days_before', 'usually_before', 'yearly', 'weekday' "
          + "and 'usually'.", at: position)
    }
    return given.compactMap(\.self).first ?? .published
  }

  /// Returns the two values of a field that is a list of two.
  private mutating func pair<Value>(
    _ name: String, wanted: String, _ read: (String) -> Value?
  ) -> (Value, Value)? {
    let texts = texts(name)
    guard !texts.isEmpty else { return nil }
    let values = texts.compactMap(read)
    guard texts.count == 2, values.count == 2 else {
      report("value", "'\(name)' wants two values, each a \(wanted).", of: name)
      return nil
    }
    return (values[0], values[1])
  }

  fileprivate mutating func optionalDay(_ name: String) -> Day? {
    value(name, wanted: "day such as 2027-03-08") { Day($0) }
  }

  fileprivate mutating func day(_ name: String) -> Day {
    required(name, optionalDay(name)) ?? .earliest
  }

  /// Returns a value; a field that is missing is a mistake, one of the wrong form was noted before.
  private mutating func required<Value>(_ name: String, _ value: Value?) -> Value? {
    if value == nil, optionalText(name) == nil { _ = text(name) }
    return value
  }

  fileprivate mutating func optionalRoughDay(_ name: String) -> RoughDay? {
    value(name, wanted: "date such as 2026-11-20, 2026-11 or 2026") { RoughDay($0) }
  }

  fileprivate mutating func roughDay(_ name: String) -> RoughDay {
    required(name, optionalRoughDay(name)) ?? .earliest
  }

  fileprivate mutating func hour(_ name: String) -> String? {
    value(name, wanted: "hour such as 18:00") { text in
      let parts = text.split(separator: ":")
      guard text.count == 5, parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
        (0..<24).contains(hour), (0..<60).contains(minute)
      else { return nil }
      return text
    }
  }
}
