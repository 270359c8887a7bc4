import Knowledge

/// A document as it stands on the page: lines above, parts with their numbers, notes.
///
/// All renderings are made of it, so that they number alike.
struct Page {
  /// The title, where it has one.
  let title: String?
  /// The lines above the text.
  let head: [Line]
  /// The parts of the text.
  let parts: [PagePart]
  /// Sources and notes.
  let notes: [PagePart]

  /// A line above the text.
  struct Line: Equatable {
    /// What it tells, with a colon; empty where the text says so itself, as in "Agenda item 3".
    let label: String
    /// What is told.
    let text: String
    /// Whether it tells who sends the document: a line of the profile.
    let isSender: Bool
  }

  /// Lays a document out.
  init(_ text: DocumentText, kind: DocumentKind) {
    let title = text.title.map { Self.line($0) } ?? ""
    self.title = title.isEmpty ? nil : title
    head = text.head.map { line in
      let section = line.place.flatMap { kind.section($0.section) }
      let (label, text) = (Self.line(line.label), Self.line(line.text))
      return Line(
        label: label.isEmpty || text.hasPrefix(label + " ") ? "" : label + ": ", text: text,
        isSender: section?.profile != nil)
    }
    var numbering = PageNumbering(form: kind.form, layout: kind.layout)
    parts = text.parts.map { part in
      PagePart(part, blocks: numbering.blocks(of: part, isOneLine: Self.isOneLine(part, kind)))
    }
    notes = text.notes.map { PagePart($0, blocks: NoteReader.blocks(of: $0)) }
  }

  /// Returns a text on one line; paragraphs are told apart by semicolons.
  private static func line(_ text: String) -> String {
    TypedLine.stretches(of: text).map { $0.map(\.text).joined(separator: " ") }
      .joined(separator: "; ")
  }

  private static func isOneLine(_ part: DocumentText.Part, _ kind: DocumentKind) -> Bool {
    part.places.first.flatMap { kind.section($0.section) }?.isOneLine ?? false
  }
}

extension PagePart {
  fileprivate init(_ part: DocumentText.Part, blocks: [PageBlock]) {
    let name = part.heading.printable
    self.init(heading: part.showsHeading && !name.isEmpty ? name : nil, name: name, blocks: blocks)
  }
}
