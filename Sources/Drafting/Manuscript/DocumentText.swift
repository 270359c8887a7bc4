package import Knowledge

/// The words of a document, in the order they are printed: what is counted, checked and exported.
package struct DocumentText: Equatable, Sendable {
  /// A line above the text.
  package struct Line: Equatable, Sendable {
    /// What it tells.
    package let label: String
    /// What is told.
    package let text: String
    /// The place it answers; nothing in a text from outside.
    package let place: AnswerPlace?
  }

  /// A part of the text.
  package struct Part: Equatable, Sendable {
    /// Its heading, printed or not.
    package let heading: String
    /// Whether the heading is printed.
    package let showsHeading: Bool
    /// Its answers, each with one or more paragraphs apart by a blank line.
    package let texts: [String]
    /// The places of the answers; fewer than texts in a text from outside.
    package let places: [AnswerPlace]
    /// Whether each of the answers is one of a list, such as recommendations.
    package let isList: Bool

    /// Creates a part.
    package init(
      heading: String, showsHeading: Bool, texts: [String], places: [AnswerPlace] = [],
      isList: Bool = false
    ) {
      self.heading = heading
      self.showsHeading = showsHeading
      self.texts = texts
      self.places = places
      self.isList = isList
    }
  }

  /// The title, where it has one.
  package let title: String?
  /// How a speech will be given, where the writer says so.
  package let delivery: String?
  /// The lines above the text.
  package let head: [Line]
  /// The parts of the text.
  package let parts: [Part]
  /// Sources and notes behind it.
  package let notes: [Part]

  /// Creates the words of a document.
  package init(
    title: String?, delivery: String? = nil, head: [Line] = [], parts: [Part], notes: [Part] = []
  ) {
    self.title = title
    self.delivery = delivery
    self.head = head
    self.parts = parts
    self.notes = notes
  }

  /// The words of a text that was not written here.
  package init(outside text: String) {
    self.init(
      title: nil, parts: [Part(heading: "Text", showsHeading: false, texts: [text])])
  }
}

extension Manuscript {
  /// The document as far as it is written.
  package var text: DocumentText {
    let written = sections.map { section in
      (section: section, places: self.written(section))
    }.filter { !$0.places.isEmpty }
    func parts(_ places: Set<DocumentSection.Place>) -> [DocumentText.Part] {
      written.filter { places.contains($0.section.place) }.map { section, places in
        DocumentText.Part(
          heading: heading(of: section), showsHeading: section.place != .text,
          texts: places.map { printed($0, of: section) }, places: places,
          isList: section.repeats != nil)
      }
    }
    let title = written.first { $0.section.place == .title }
    return DocumentText(
      title: title.map { printed($0.places[0], of: $0.section) },
      delivery: written.first { $0.section.place == .delivery }.map {
        printed($0.places[0], of: $0.section)
      },
      head: written.filter { [.head, .address].contains($0.section.place) }.flatMap {
        section, places in
        places.map {
          DocumentText.Line(
            label: section.place == .head ? heading(of: section) : "",
            text: printed($0, of: section), place: $0)
        }
      },
      parts: parts([.section, .text]), notes: parts([.notes]))
  }

  /// Returns an answer as it is printed: of a list, the words of what was chosen.
  package func printed(_ place: AnswerPlace, of section: DocumentSection) -> String {
    let text = answer(at: place)?.text ?? ""
    guard let list = section.choices.flatMap({ lists[$0] }) else { return text }
    return text.split(separator: "\n").map { id in
      let choice = list.choice(String(id))
      return choice?.translations[draft.language] ?? choice?.prints ?? String(id)
    }
    .joined(separator: section.isOneLine ? ", " : "\n\n")
  }
}
