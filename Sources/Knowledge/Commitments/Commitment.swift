/// One of the commitments on drug policy that a government is graded on.
package struct Commitment: Equatable, Codable, Sendable {
  /// The id.
  package let id: ID<Commitment>
  /// Its place in the list, by which people call it.
  package let number: Int
  /// A name of a few words, for tables and charts.
  package let short: String
  /// What governments have committed themselves to, in a line.
  package let title: String
  /// What it is about, in our own words.
  package let about: String
  /// Where it is written, and what is written there.
  package let paragraphs: [CommitmentParagraph]
  /// What to find out before grading it.
  package let gather: [String]
  /// Where to look first.
  package let look: [ID<EvidencePlace>]
  /// What is often asked of governments.
  package let asks: [String]
  /// What other countries have done, with sources; empty where we know of none.
  package let examples: [CommitmentExample]
  /// The entry that tells more.
  package let entry: ID<Entry>?
  /// The facts it rests on.
  package let facts: [ID<Fact>]
  /// What to take care of when quoting it.
  package let note: String?

  /// Creates a commitment.
  package init(
    id: ID<Commitment>, number: Int, short: String, title: String, about: String,
    paragraphs: [CommitmentParagraph], gather: [String], look: [ID<EvidencePlace>],
    asks: [String], examples: [CommitmentExample] = [], entry: ID<Entry>? = nil,
    facts: [ID<Fact>] = [], note: String? = nil
  ) {
    self.id = id
    self.number = number
    self.short = short
    self.title = title
    self.about = about
    self.paragraphs = paragraphs
    self.gather = gather
    self.look = look
    self.asks = asks
    self.examples = examples
    self.entry = entry
    self.facts = facts
    self.note = note
  }

  /// All sources it names, each once: the documents, then where we read of them.
  package var sources: [ID<Source>] {
    (paragraphs.map(\.document) + paragraphs.flatMap(\.sources) + examples.map(\.source))
      .withoutRepeats
  }
}

/// Something another country has done for a commitment.
package struct CommitmentExample: Equatable, Codable, Sendable {
  /// What was done, where and when.
  package let text: String
  /// Who says so.
  package let source: ID<Source>

  /// Creates an example.
  package init(text: String, source: ID<Source>) {
    self.text = text
    self.source = source
  }
}
