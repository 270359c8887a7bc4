/// What answers must hold for a section to be asked or a limit to count.
///
/// Written as a map of section ids and lists of answers, such as `debate: [general, other]`: each of
/// the sections must have one of its answers. An empty condition always holds.
package struct DocumentCondition: Equatable, Codable, Sendable {
  /// The answers wanted, by section.
  package let answers: [ID<DocumentSection>: [String]]

  /// Creates a condition.
  package init(_ answers: [ID<DocumentSection>: [String]] = [:]) {
    self.answers = answers
  }

  /// The sections it looks at.
  package var sections: [ID<DocumentSection>] {
    answers.keys.sorted()
  }

  /// Whether it holds for the answers a function gives: those chosen in a section.
  package func holds(_ chosen: (ID<DocumentSection>) -> [String]) -> Bool {
    answers.allSatisfy { section, wanted in
      chosen(section).contains { wanted.contains($0) }
    }
  }
}

/// How long a document may be.
package struct DocumentLimit: Equatable, Codable, Sendable {
  /// When it counts; always where it is empty.
  package let when: DocumentCondition
  /// The most words the body takes.
  package let words: Int?
  /// The most pages the body takes.
  package let pages: Int?
  /// The most minutes the body gives.
  package let minutes: Double?
  /// The fewest and the most words that we suggest where the body sets no limit.
  package let guideWords: ClosedRange<Int>?
  /// Whether footnotes and endnotes count in.
  package let countsNotes: Bool
  /// Where the limit stands; nothing where it is advice of our own.
  package let source: ID<Source>?
  /// How far it can be trusted.
  package let status: Fact.Status

  /// Creates a limit.
  package init(
    when: DocumentCondition, words: Int?, pages: Int?, minutes: Double?,
    guideWords: ClosedRange<Int>?, countsNotes: Bool, source: ID<Source>?, status: Fact.Status
  ) {
    self.when = when
    self.words = words
    self.pages = pages
    self.minutes = minutes
    self.guideWords = guideWords
    self.countsNotes = countsNotes
    self.source = source
    self.status = status
  }
}
