/// A place in a document where a commitment is written.
package struct CommitmentParagraph: Equatable, Codable, Sendable {
  /// How sure it is that the place says this.
  package enum Certainty: String, CaseIterable, Codable, Sendable {
    /// Subject and number were read in a source.
    case number
    /// The subject was read in a source, the number is only that of the IDPC table.
    case content
    /// The subject was read in a later resolution that carries it on.
    case parallel
    /// It is written from memory.
    case recalled
    /// What the place says could not be found out.
    case unknown

    /// Whether somebody has read in a source what the place is about.
    package var isRead: Bool {
      switch self {
      case .number, .content, .parallel: true
      case .recalled, .unknown: false
      }
    }

    /// What the reader must be told beside the place; nothing where it is sure, and where the place was not
    /// read: that is only named.
    package var caveat: String? {
      switch self {
      case .number, .recalled, .unknown: nil
      case .content: "number not confirmed"
      case .parallel: "read in a later General Assembly resolution; number not confirmed"
      }
    }
  }

  /// Whom a document binds.
  package enum Bound: String, CaseIterable, Codable, Sendable {
    case governments, agencies
  }

  /// The document, as a source.
  package let document: ID<Source>
  /// The place as people quote it, the document named.
  package let place: String
  /// What it says, in our own words; nothing where that is not known.
  package let says: String?
  /// How sure that is.
  package let certainty: Certainty
  /// Whom it binds.
  package let binds: Bound
  /// Whether it carries on what another paragraph says, so that it is enough to name it.
  package let isFurther: Bool
  /// Where we read of it.
  package let sources: [ID<Source>]
  /// What of it was seen and what not.
  package let note: String?

  /// Creates a paragraph.
  package init(
    document: ID<Source>, place: String, says: String?, certainty: Certainty,
    binds: Bound = .governments, isFurther: Bool = false, sources: [ID<Source>] = [],
    note: String? = nil
  ) {
    self.document = document
    self.place = place
    self.says = says
    self.certainty = certainty
    self.binds = binds
    self.isFurther = isFurther
    self.sources = sources
    self.note = note
  }
}
