package import Foundation
import GRDB

extension Pack {
  /// Returns all document kinds, in the order of their ids.
  package func documentKinds() throws -> [DocumentKind] {
    try decoded("SELECT body FROM document ORDER BY kind")
  }

  /// Returns the ids of the document kinds that begin so.
  package func documentKinds(beginningWith start: String) throws -> [String] {
    try read { database in
      try String.fetchAll(
        database.cachedStatement(sql: "SELECT kind FROM document ORDER BY kind")
      ).filter { $0.hasPrefix(start) }
    }
  }

  /// Returns the document kind of an id, or nothing where there is none.
  package func documentKind(_ id: ID<DocumentKind>) throws -> DocumentKind? {
    let kinds: [DocumentKind] = try decoded("SELECT body FROM document WHERE kind = ?", [id.text])
    return kinds.first
  }

  /// Returns the words of a document kind in another language, where there are any.
  package func translation(
    of id: ID<DocumentKind>, to language: String
  ) throws -> DocumentTranslation? {
    let words: [DocumentTranslation] = try decoded(
      "SELECT body FROM document_translation WHERE kind = ? AND language = ?", [id.text, language])
    return words.first
  }

  /// Returns the lists that answers are chosen from, by id.
  package func choiceLists() throws -> [ID<ChoiceList>: ChoiceList] {
    let lists: [ChoiceList] = try decoded("SELECT body FROM choice_list")
    return Dictionary(lists.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Returns the places where governments have agreed something, in the order of the files.
  package func agreedTexts() throws -> [AgreedText] {
    try decoded("SELECT body FROM agreed_text ORDER BY number")
  }

  /// Returns what words to avoid, in the order of the files.
  package func wordingRules() throws -> [WordingRule] {
    try decoded("SELECT body FROM wording_rule ORDER BY number")
  }

  /// Returns the full names of acronyms, by acronym.
  package func acronyms() throws -> [String: String] {
    let rows = try read {
      try Row.fetchAll($0, sql: "SELECT short, name FROM concept WHERE short <> name")
    }
    let names = rows.map { (short: $0["short"] as String, name: $0["name"] as String) }
      .filter { $0.short.count > 1 && $0.short.allSatisfy(\.isUppercase) }
    return Dictionary(names.map { ($0.short, $0.name) }) { first, _ in first }
  }

  /// Returns a file that exports rest on: a template, a reference document, a style sheet.
  package func asset(_ name: String) throws -> Data? {
    try read { database in
      try Data.fetchOne(
        database.cachedStatement(sql: "SELECT data FROM asset WHERE name = ?"), arguments: [name])
    }
  }
}

extension PackWriter {
  /// Stores what drafting rests on.
  func write(_ tables: DraftingTables) throws {
    try write { database in
      for kind in tables.kinds {
        try database.execute(
          sql: "INSERT INTO document VALUES (?, ?)", arguments: [kind.id.text, try Self.json(kind)])
      }
      for words in tables.translations {
        try database.execute(
          sql: "INSERT INTO document_translation VALUES (?, ?, ?)",
          arguments: [words.kind.text, words.language, try Self.json(words)])
      }
      for list in tables.lists {
        try database.execute(
          sql: "INSERT INTO choice_list VALUES (?, ?)",
          arguments: [list.id.text, try Self.json(list)])
      }
      for (number, text) in zip(1..., tables.agreed) {
        try database.execute(
          sql: "INSERT INTO agreed_text VALUES (?, ?)", arguments: [number, try Self.json(text)])
      }
      for (number, rule) in zip(1..., tables.wording) {
        try database.execute(
          sql: "INSERT INTO wording_rule VALUES (?, ?)", arguments: [number, try Self.json(rule)])
      }
      for (name, data) in tables.assets.sorted(by: { $0.key < $1.key }) {
        try database.execute(sql: "INSERT INTO asset VALUES (?, ?)", arguments: [name, data])
      }
    }
  }

  private static func json(_ item: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(item), as: UTF8.self)
  }
}
