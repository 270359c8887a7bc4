/// The words of a document kind in another language.
package struct DocumentTranslation: Equatable, Codable, Sendable {
  /// The words of one section.
  package struct Section: Equatable, Codable, Sendable {
    /// The section meant.
    package let id: ID<DocumentSection>
    /// Its heading.
    package let heading: String
    /// The question.
    package let ask: String
    /// An answer as it might be given.
    package let example: String?

    /// Creates the words of a section.
    package init(id: ID<DocumentSection>, heading: String, ask: String, example: String?) {
      self.id = id
      self.heading = heading
      self.ask = ask
      self.example = example
    }
  }

  /// The kind meant.
  package let kind: ID<DocumentKind>
  /// The code of the language.
  package var language: String
  /// What the kind is called.
  package let title: String
  /// The sections.
  package let sections: [Section]

  /// Creates a translation.
  package init(kind: ID<DocumentKind>, language: String, title: String, sections: [Section]) {
    self.kind = kind
    self.language = language
    self.title = title
    self.sections = sections
  }
}
