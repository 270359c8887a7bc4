/// A place where governments have agreed something, for use in drafts.
///
/// What it says is told in our own words and marked as that: the instrument is to be opened before it
/// is quoted.
package struct AgreedText: Equatable, Codable, Sendable {
  /// The id.
  package let id: ID<AgreedText>
  /// What people look it up by: subjects, the number of a commitment, everyday words.
  package let topics: [String]
  /// The instrument, with its symbol and year.
  package let instrument: String
  /// The paragraph, such as `para. 4 (b)`.
  package let paragraph: String
  /// What it is about, in our own words.
  package let about: String
  /// The reference as it goes into a text.
  package let reference: String
  /// Where that was seen; only an unverified one has none.
  package let source: ID<Source>?
  /// How far to trust it.
  package let status: Fact.Status
  /// What to mind when using it.
  package let note: String?

  /// Creates a place.
  package init(
    id: ID<AgreedText>, topics: [String], instrument: String, paragraph: String, about: String,
    reference: String, source: ID<Source>?, status: Fact.Status, note: String?
  ) {
    self.id = id
    self.topics = topics
    self.instrument = instrument
    self.paragraph = paragraph
    self.about = about
    self.reference = reference
    self.source = source
    self.status = status
    self.note = note
  }
}
