/// Where a fact comes from: a page, a document or a book somebody can look up.
package struct Source: Equatable, Sendable {
  /// The id, by which facts refer to it.
  package let id: ID<Source>
  /// What the page, document or book is called.
  package let title: String
  /// Who answers for it.
  package let publisher: String
  /// The address, where the source has one.
  package let url: String?
  /// When the source was published, in the words of the research ("about 2019", "unknown").
  package let published: String

  /// Creates a source.
  package init(
    id: ID<Source>, title: String, publisher: String, url: String?, published: String
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.url = url
    self.published = published
  }

  /// The source in a line: title, publisher, date and address.
  package var citation: String {
    "\(title). \(publisher), \(published)." + (url.map { " \($0)" } ?? "")
  }
}
