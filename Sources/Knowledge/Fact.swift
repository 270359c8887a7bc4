/// Something known, with where it comes from and how far to trust it.
///
/// A figure, a date, an address or a name stands in one fact only; the text of entries refers to it.
package struct Fact: Equatable, Sendable {
  /// How far a fact can be trusted.
  package enum Status: String, CaseIterable, Codable, Sendable {
    /// The body's own page or document says so.
    case official
    /// Somebody other than the body says so.
    case secondary
    /// One of the founding documents of this project says so.
    case seed
    /// The source is old and may have been overtaken.
    case dated
    /// Sources disagree; the note names both.
    case conflict
    /// No source was found.
    case unverified
  }

  /// The id, which the text of entries writes in braces.
  package let id: ID<Fact>
  /// The statement, in which `{name}` stands for one of the values.
  package let text: String
  /// Pieces of the statement that entries quote on their own, by name.
  package let values: [String: String]
  /// The year, session or place it holds for, where it does not hold in general.
  package let applies: String?
  /// The source; only an unverified fact has none.
  package let source: ID<Source>?
  /// How far it can be trusted.
  package let status: Status
  /// When the fact was last compared with its source.
  package let asOf: RoughDay
  /// The last day on which the fact can be told as current, where that is known.
  package let expires: Day?
  /// What a reader should know about the doubt.
  package let note: String?

  /// Creates a fact.
  package init(
    id: ID<Fact>, text: String, values: [String: String], applies: String?, source: ID<Source>?,
    status: Status, asOf: RoughDay, expires: Day?, note: String?
  ) {
    self.id = id
    self.text = text
    self.values = values
    self.applies = applies
    self.source = source
    self.status = status
    self.asOf = asOf
    self.expires = expires
    self.note = note
  }

  /// The statement with the values filled in.
  package var statement: String {
    Template(text).filled { values[$0] }
  }

  /// Returns what the reader must be told beside the fact, or nothing where it needs no warning.
  ///
  /// The age of an old source is that of the source, not the day on which it was read.
  package func caveat(from source: Source?) -> String? {
    let opening: String
    switch status {
    case .official, .secondary, .seed: return nil
    case .dated:
      let held = applies.map { "; it was said of \($0)" } ?? ""
      let published = source?.published ?? "\(asOf)"
      let age = published.hasPrefix("unknown") ? "without a date" : published
      opening = "This rests on an older source (\(age)\(held)) and may have changed."
    case .conflict: opening = "Sources disagree."
    case .unverified: opening = "No source was found for this: check before you rely on it."
    }
    return note.map { opening + " " + $0 } ?? opening
  }
}
