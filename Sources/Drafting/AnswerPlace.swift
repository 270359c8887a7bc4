package import Knowledge

/// A place in a document for one answer: a section, and which of its answers where it has several.
package struct AnswerPlace: Hashable, Sendable {
  /// The section.
  package let section: ID<DocumentSection>
  /// Which of its answers, from 1 on.
  package let item: Int

  /// Creates a place.
  package init(_ section: ID<DocumentSection>, _ item: Int = 1) {
    self.section = section
    self.item = item
  }
}

extension AnswerPlace: CustomStringConvertible {
  /// The section and, from the second on, the number: "recommendations 2".
  package var description: String {
    item == 1 ? section.text : "\(section) \(item)"
  }
}
