import GRDB

/// Writes a pack: the checked library and the index that finds its entries.
package struct PackWriter {
  private let database: DatabaseQueue

  /// Starts a pack in memory, for one run.
  package init() throws {
    database = try DatabaseQueue()
    try createTables()
  }

  /// Starts a pack in a new file; a file that is there already is an error.
  package init(path: String) throws {
    var configuration = Configuration()
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = OFF") }
    do {
      database = try DatabaseQueue(path: path, configuration: configuration)
      try createTables()
    } catch let error as DatabaseError {
      throw PackError.unwritable(path: path, reason: error.message ?? "unknown reason")
    }
  }

  private func createTables() throws {
    try database.write { try $0.execute(sql: PackSchema.statements) }
    try set(.formatVersion, to: String(PackSchema.version))
  }

  /// Runs writes that happen together or not at all.
  func write(_ body: (Database) throws -> Void) throws {
    try database.write(body)
  }

  /// Stores what the entries say, and what drafting rests on.
  package func write(_ library: Library) throws {
    try write(library.drafting)
    try write(library.avenues)
    try write(library.steps)
    try write(library.fits, library.facts)
    try write(library.commitments, library.evidence)
    try database.write { database in
      for source in library.sources {
        try database.execute(
          sql: "INSERT INTO source VALUES (?, ?, ?, ?, ?)",
          arguments: [
            source.id.text, source.title, source.publisher, source.url, source.published,
          ])
      }
      for fact in library.facts {
        try database.execute(
          sql: "INSERT INTO fact VALUES (?, ?, ?, ?, ?)",
          arguments: [
            fact.id.text, fact.statement, fact.status.rawValue, fact.asOf.text, fact.source?.text,
          ])
      }
      for concept in library.concepts {
        try database.execute(
          sql: "INSERT INTO concept VALUES (?, ?, ?, ?)",
          arguments: [concept.id.text, concept.kind.rawValue, concept.name, concept.short])
      }
      let kinds = Dictionary(library.concepts.map { ($0.id, $0.kind) }) { first, _ in first }
      for (number, (entry, answer)) in zip(1..., zip(library.entries, library.answers())) {
        try database.insert(entry, saying: answer, as: number, kinds)
      }
    }
  }

  /// Stores what finds the entries.
  package func write(_ index: SearchIndex) throws {
    try database.write { database in
      var numbers: [String: Int32] = [:]
      for (number, (unit, weight)) in zip(Int32(1)..., index.weights.sorted { $0.key < $1.key }) {
        numbers[unit] = number
        try database.execute(
          sql: "INSERT INTO unit VALUES (?, ?, ?, ?)",
          arguments: [number, unit, weight, index.most[unit] ?? 0])
      }
      try database.insert(index.phrasings)
      let phrasings = Dictionary(grouping: index.phrasings, by: \.entry).mapValues { phrasings in
        phrasings.map { phrasing in
          PhrasingUnits(
            pattern: phrasing.pattern, mass: phrasing.mass,
            units: UnitNumbers(phrasing.units, numbers))
        }
      }
      try database.insert(index.fields, phrasings, numbering: numbers)
      try database.insert(index.postings, numbering: numbers)
      for (phrase, concept) in index.aliases.sorted(by: { $0.key < $1.key }) {
        try database.execute(
          sql: "INSERT INTO alias VALUES (?, ?)", arguments: [phrase, concept.text])
      }
      for word in index.words {
        try database.execute(
          sql: "INSERT OR IGNORE INTO word VALUES (?, ?, ?, ?)",
          arguments: [word.text, word.class.rawValue, word.language, word.count])
      }
      for (remainder, words) in index.deletions.sorted(by: { $0.key < $1.key }) {
        for word in words.sorted() {
          try database.execute(
            sql: "INSERT INTO deletion VALUES (?, ?)", arguments: [remainder, word])
        }
      }
      for (stem, meaning) in index.synonyms.sorted(by: { $0.key < $1.key }) {
        try database.execute(sql: "INSERT INTO synonym VALUES (?, ?)", arguments: [stem, meaning])
      }
      for gloss in index.glosses {
        try database.execute(
          sql: "INSERT OR IGNORE INTO gloss VALUES (?, ?, ?)",
          arguments: [gloss.language, gloss.phrase, gloss.english])
      }
    }
  }

  /// Stores a setting, in place of the one there was.
  package func set(_ name: Pack.Setting, to value: String) throws {
    try database.write {
      try $0.execute(
        sql: "INSERT OR REPLACE INTO setting VALUES (?, ?)", arguments: [name.rawValue, value])
    }
  }

  /// Returns the pack as far as it is written, for reading.
  package func pack() throws -> Pack {
    try Pack(database)
  }

  /// Packs the file tightly and closes it.
  package func finish() throws {
    try database.vacuum()
    try database.close()
  }
}

extension Database {
  fileprivate func insert(
    _ entry: Entry, saying answer: Answer, as number: Int, _ kinds: [ID<Concept>: Concept.Kind]
  ) throws {
    let about = [nil, .body, .avenue].map { (kind: Concept.Kind?) in
      entry.about.filter { kind == nil || kinds[$0] == kind }.map(\.text).joined(separator: " ")
    }
    try execute(
      sql: "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        number, entry.id.text, entry.title, answer.short, answer.full, entry.scope.rawValue,
        entry.aspect?.text, answer.asOf?.text, answer.checked?.text,
        about[0], about[1], about[2],
        entry.not.map(\.text).joined(separator: " "),
      ])
    for concept in entry.about.withoutRepeats {
      try execute(
        sql: "INSERT INTO entry_about VALUES (?, ?)", arguments: [concept.text, number])
    }
    for (position, source) in answer.sources.enumerated() {
      try execute(
        sql: "INSERT INTO entry_source VALUES (?, ?, ?)",
        arguments: [number, position, source.id.text])
    }
    for (position, caveat) in answer.caveats.enumerated() {
      try execute(
        sql: "INSERT INTO entry_caveat VALUES (?, ?, ?)", arguments: [number, position, caveat])
    }
    for (position, expiry) in answer.expiries.enumerated() {
      try execute(
        sql: "INSERT INTO entry_expiry VALUES (?, ?, ?, ?)",
        arguments: [number, position, expiry.day.description, expiry.statement])
    }
    for (position, next) in answer.next.enumerated() {
      try execute(
        sql: "INSERT INTO entry_next VALUES (?, ?, ?, ?)",
        arguments: [number, position, next.entry.text, next.title])
    }
  }

  fileprivate func insert(_ phrasings: [SearchIndex.Phrasing]) throws {
    for (number, phrasing) in zip(1..., phrasings) {
      try execute(
        sql: "INSERT INTO phrasing VALUES (?, ?, ?, ?, ?)",
        arguments: [number, phrasing.entry, phrasing.pattern, phrasing.text, phrasing.key])
    }
  }

  fileprivate func insert(
    _ fields: [SearchIndex.Fields], _ phrasings: [Int: [PhrasingUnits]],
    numbering numbers: [String: Int32]
  ) throws {
    for field in fields {
      let units = [field.title, field.short, field.answer].map { UnitNumbers($0, numbers).data }
      try execute(
        sql: "INSERT INTO field VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          field.entry, PhrasingUnits.data(phrasings[field.entry] ?? []), units[0], units[1],
          units[2], field.breadth,
        ])
    }
  }
}

extension Database {
  fileprivate func insert(
    _ postings: [SearchIndex.Posting], numbering numbers: [String: Int32]
  ) throws {
    for (unit, postings) in Dictionary(grouping: postings, by: \.unit) {
      guard let number = numbers[unit] else { continue }
      try execute(
        sql: "INSERT INTO posting VALUES (?, ?)", arguments: [number, Postings(postings).data])
    }
  }
}

extension UnitNumbers {
  /// Numbers written units; `~` marks a word within the name of a concept.
  fileprivate init(_ written: [String], _ numbers: [String: Int32]) {
    self.init(
      written.compactMap { unit in
        unit.hasPrefix("~") ? numbers[String(unit.dropFirst())].map { -$0 } : numbers[unit]
      })
  }
}
