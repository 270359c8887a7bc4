import Foundation
import GRDB

extension Pack {
  /// An entry that may answer, with everything the ranking compares.
  package struct Candidate: Sendable {
    /// The place in the library, counted from one.
    package let number: Int
    /// The id of the entry.
    package let entry: ID<Entry>
    /// What the entry answers, in a few words.
    package let title: String
    /// Whether Rostrum answers what it is about.
    package let scope: Entry.Scope
    /// The concepts it is about, the body first.
    package let about: [ID<Concept>]
    /// The bodies among them.
    package let bodies: [ID<Concept>]
    /// The avenues among them.
    package let avenues: [ID<Concept>]
    /// What is asked of them, where one aspect fits.
    package let aspect: ID<Concept>?
    /// Entries it must not be confused with.
    package let not: [ID<Entry>]
    /// The ways to ask for it.
    package let phrasings: [PhrasingUnits]
    /// The units of its title, its concepts and its aspect among them.
    package let titleUnits: UnitNumbers
    /// The units of the answer in one line.
    package let shortUnits: UnitNumbers
    /// The units of the answer at length.
    package let answerUnits: UnitNumbers
    /// What each word of a question takes from an entry that is asked for in many words.
    package let breadth: Double
  }

  /// What is known of a unit that entries use.
  package struct UnitFigures: Equatable, Sendable {
    /// The number that stands for it in the index.
    package let number: Int32
    /// How much it tells entries apart.
    package let weight: Double
    /// The most it says for any entry.
    package let most: Double
  }

  /// Returns the concepts that phrases name, with their kinds.
  package func concepts(
    named phrases: [String]
  ) throws -> [String: (id: ID<Concept>, kind: Concept.Kind)] {
    try lookUp(
      phrases,
      sql: """
        SELECT phrase, concept.id, kind FROM alias JOIN concept ON concept.id = concept
        WHERE phrase IN (SELECT value FROM json_each(?))
        """
    ) { row in
      (row["phrase"], (ID(row["id"]), Concept.Kind(rawValue: row["kind"]) ?? .topic))
    }
  }

  /// Returns what is known of words.
  package func words(_ spellings: [String]) throws -> [SearchIndex.Word] {
    try read { database in
      try Row.fetchAll(
        database.cachedStatement(
          sql: "SELECT * FROM word WHERE spelling IN (SELECT value FROM json_each(?))"),
        arguments: [jsonArray(spellings)]
      ).map(SearchIndex.Word.init)
    }
  }

  /// Returns the words of the vocabulary that leave one of the remainders when letters are deleted.
  package func vocabulary(leaving remainders: [String]) throws -> [SearchIndex.Word] {
    try read { database in
      try Row.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT DISTINCT word.* FROM deletion JOIN word ON word.spelling = deletion.spelling
            WHERE remainder IN (SELECT value FROM json_each(?)) AND class = 'vocabulary'
            """),
        arguments: [jsonArray(remainders)]
      ).map(SearchIndex.Word.init)
    }
  }

  /// Returns the English words that phrases of a language stand for.
  package func glosses(of phrases: [String], in language: String) throws -> [String: String] {
    try read { database in
      let rows = try Row.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT phrase, english FROM gloss
            WHERE language = ? AND phrase IN (SELECT value FROM json_each(?))
            """),
        arguments: [language, jsonArray(phrases)])
      return Dictionary(rows.map { ($0["phrase"], $0["english"]) }) { first, _ in first }
    }
  }

  /// Returns the languages there are words of.
  package func languages() throws -> [String] {
    try setting(.languages)?.split(separator: " ").map(String.init) ?? []
  }

  /// Returns the stems that stand for others of the same meaning.
  package func synonyms(of stems: [String]) throws -> [String: String] {
    try lookUp(
      stems, sql: "SELECT stem, meaning FROM synonym WHERE stem IN (SELECT value FROM json_each(?))"
    ) { ($0[0], $0[1]) }
  }

  /// Returns what is known of the units that entries use.
  package func units(_ units: [String]) throws -> [String: UnitFigures] {
    try lookUp(
      units,
      sql: """
        SELECT unit, number, weight, most FROM unit
        WHERE unit IN (SELECT value FROM json_each(?))
        """
    ) { ($0[0], UnitFigures(number: $0[1], weight: $0[2], most: $0[3])) }
  }

  /// Returns the numbers of the entries with a phrasing of this key.
  package func entries(withPhrasing key: String) throws -> [Int] {
    try read { database in
      // Rows, as a turn reads them anyway: another kind of cursor costs 0.15 ms at its first use.
      try Row.fetchAll(
        database.cachedStatement(
          sql: "SELECT DISTINCT entry FROM phrasing WHERE match_key = ? ORDER BY entry"),
        arguments: [key]
      ).map { $0[0] }
    }
  }

  /// Returns the entries that have units, in no order.
  package func postings(
    of units: some Sequence<Int32>
  ) throws -> [(unit: Int32, postings: Postings)] {
    let list = "[" + units.map(String.init).joined(separator: ",") + "]"
    return try read { database in
      try Row.fetchAll(
        database.cachedStatement(
          sql: "SELECT unit, entries FROM posting WHERE unit IN (SELECT value FROM json_each(?))"),
        arguments: [list]
      ).map { ($0[0], Postings($0[1] as Data)) }
    }
  }

  /// Returns the numbers of entries.
  package func numbers(of entries: Set<ID<Entry>>) throws -> [Int] {
    guard !entries.isEmpty else { return [] }
    return try read { database in
      try Int.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT number FROM entry WHERE id IN (SELECT value FROM json_each(?)) ORDER BY number
            """),
        arguments: [jsonArray(entries.map(\.text))])
    }
  }

  /// Returns everything the ranking compares of some entries, in no order.
  package func candidates(_ numbers: [Int]) throws -> [Candidate] {
    let list = "[" + numbers.map(String.init).joined(separator: ",") + "]"
    return try read { database in
      var candidates: [Candidate] = []
      let rows = try Row.fetchCursor(
        database.cachedStatement(
          sql: """
            SELECT number, id, entry.title, scope, about, bodies, avenues, aspect, not_entries,
              phrasings, field.title, field.short, field.answer, breadth
            FROM entry JOIN field ON field.entry = number
            WHERE number IN (SELECT value FROM json_each(?))
            """),
        arguments: [list])
      while let row = try rows.next() { candidates.append(Candidate(row)) }
      return candidates
    }
  }

  /// Returns the phrasings of an entry in words.
  package func wordings(ofEntry number: Int) throws -> [String] {
    try read { database in
      try String.fetchAll(
        database.cachedStatement(
          sql: "SELECT wording FROM phrasing WHERE entry = ? ORDER BY number"),
        arguments: [number])
    }
  }

  /// Returns the names that begin with a prefix, for completion.
  package func aliases(beginningWith prefix: String, limit: Int) throws -> [String] {
    try read { database in
      try String.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT phrase FROM alias WHERE phrase >= ? AND phrase < ? || char(1114111)
            ORDER BY phrase LIMIT ?
            """),
        arguments: [prefix, prefix, limit])
    }
  }

  private func lookUp<Key: Hashable, Value>(
    _ keys: [String], sql: String, pair: (Row) -> (Key, Value)
  ) throws -> [Key: Value] {
    try read { database in
      let rows = try Row.fetchAll(
        database.cachedStatement(sql: sql), arguments: [jsonArray(keys)])
      return Dictionary(rows.map(pair)) { first, _ in first }
    }
  }
}

/// Returns texts as a JSON array, so that one prepared statement takes any number of them.
func jsonArray(_ texts: [String]) -> String {
  var array = "["
  for text in texts {
    array += array.utf8.count > 1 ? ",\"" : "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        array += "\\"
        array.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20: array += " "
      default: array.unicodeScalars.append(scalar)
      }
    }
    array += "\""
  }
  return array + "]"
}

/// Returns the words written in a column, which blanks separate.
private func separated(_ text: String) -> [String] {
  text.split(separator: " ").map(String.init)
}

extension SearchIndex.Word {
  fileprivate init(_ row: Row) {
    self.init(
      text: row["spelling"], class: Class(rawValue: row["class"]) ?? .dictionary,
      language: row["language"], count: row["count"])
  }
}

extension Pack.Candidate {
  /// Reads a row by the places of its columns, which is faster than by their names.
  fileprivate init(_ row: Row) {
    number = row[0]
    entry = ID(row[1])
    title = row[2]
    scope = Entry.Scope(rawValue: row[3]) ?? .inside
    about = separated(row[4]).map { ID($0) }
    bodies = separated(row[5]).map { ID($0) }
    avenues = separated(row[6]).map { ID($0) }
    aspect = (row[7] as String?).map { ID($0) }
    not = separated(row[8]).map { ID($0) }
    phrasings = PhrasingUnits.phrasings(row[9])
    titleUnits = UnitNumbers(row[10] as Data)
    shortUnits = UnitNumbers(row[11] as Data)
    answerUnits = UnitNumbers(row[12] as Data)
    breadth = row[13]
  }
}
