import GRDB

extension Pack {
  /// Returns the occasions a filter lets through, the earliest first.
  package func occasions(_ filter: OccasionFilter) throws -> [Occasion] {
    var conditions = [
      "what IN (\(filter.what.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")))"
    ]
    var arguments: [String] = []
    func require(_ condition: String, _ values: String...) {
      conditions.append(condition)
      arguments += values
    }
    for concept in filter.about {
      require(
        "number IN (SELECT occasion FROM occasion_about WHERE concept = ?)", concept.text)
    }
    if let id = filter.id { require("occasion.id = ?", id.text) }
    if let country = filter.country { require("country = ?", country.text) }
    if let number = filter.number { require("session = ?", number) }
    if let entry = filter.entry { require("entry = ?", entry.text) }
    if let place = filter.place { require("place = ?", place.text) }
    if let span = filter.within {
      require("first_day <= ? AND last_day >= ?", span.last.description, span.first.description)
    }
    if !filter.kinds.isEmpty {
      conditions.append("kind IN (\(filter.kinds.map { _ in "?" }.joined(separator: ", ")))")
      arguments += filter.kinds.map(\.rawValue)
    }
    if !filter.rules.isEmpty {
      conditions.append("rule IN (\(filter.rules.map { _ in "?" }.joined(separator: ", ")))")
      arguments += filter.rules.map(\.text)
    }
    return try read { database in
      try Row.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT occasion.*, source.title AS source_title, publisher, url, published
            FROM occasion LEFT JOIN source ON source.id = source
            WHERE \(conditions.joined(separator: " AND "))
            ORDER BY first_day, last_day, number
            """),
        arguments: StatementArguments(arguments)
      ).compactMap(Occasion.init)
    }
  }

  /// Returns the concepts that occasions are about.
  package func conceptsWithOccasions() throws -> Set<ID<Concept>> {
    Set(try setting(.dated)?.split(separator: " ").map { ID(String($0)) } ?? [])
  }
}

extension PackWriter {
  /// Stores the occasions, in order.
  package func write(_ occasions: [Occasion]) throws {
    let dated = occasions.flatMap(\.about).withoutRepeats
    try set(.dated, to: dated.map(\.text).joined(separator: " "))
    try write { database in
      for (number, occasion) in zip(1..., occasions) {
        try database.execute(
          sql: """
            INSERT INTO occasion VALUES
              (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: StatementArguments(occasion.columns(number: number)))
        for concept in occasion.about.withoutRepeats {
          try database.execute(
            sql: "INSERT INTO occasion_about VALUES (?, ?)", arguments: [concept.text, number])
        }
      }
    }
  }
}

extension Occasion {
  /// The values of its row, in the order of the table.
  fileprivate func columns(number: Int) -> [(any DatabaseValueConvertible)?] {
    [
      number, id.text, what.rawValue, title, about.map(\.text).joined(separator: " "),
      country?.text, kind?.rawValue, self.number, starts.text, latestStart?.description, ends?.text,
      usualDays, opens?.description, hour, place?.text, who, basis.rawValue, reckoning,
      source?.id.text,
      checked.text, rule?.text, entry?.text, note, opening.first.description, lastDay.description,
    ]
  }

  fileprivate init?(_ row: Row) {
    guard let what = What(rawValue: row["what"]), let basis = Basis(rawValue: row["basis"]),
      let starts = RoughDay(row["starts"] as String)
    else { return nil }
    self.init(
      id: ID(row["id"]), what: what, title: row["title"],
      about: (row["about"] as String).split(separator: " ").map { ID(String($0)) },
      country: (row["country"] as String?).map { ID($0) },
      kind: (row["kind"] as String?).flatMap { Session.Kind(rawValue: $0) },
      number: row["session"], starts: starts,
      latestStart: (row["latest_start"] as String?).flatMap { Day($0) },
      ends: (row["ends"] as String?).flatMap { RoughDay($0) },
      usualDays: row["usual_days"], opens: (row["opens"] as String?).flatMap { Day($0) },
      hour: row["hour"],
      place: (row["place"] as String?).map { ID($0) }, who: row["who"], basis: basis,
      reckoning: row["reckoning"],
      source: (row["source"] as String?).map { id in
        Source(
          id: ID(id), title: row["source_title"], publisher: row["publisher"], url: row["url"],
          published: row["published"])
      },
      checked: RoughDay(row["checked"] as String) ?? .earliest,
      rule: (row["rule"] as String?).map { ID($0) },
      entry: (row["entry"] as String?).map { ID($0) }, note: row["note"])
  }
}
