import Text

/// What a template is given.
///
/// The names of these properties are the names used in templates.
struct TemplateWords {
  /// A line above the text, in Markdown.
  struct Line {
    /// What it tells.
    let label: String
    /// What is told.
    let text: String
    /// What keeps the next line apart from it.
    let lineBreak: String
  }

  /// Lines that stand together.
  struct Lines {
    /// The lines; never empty.
    let lines: [Line]

    /// Takes the lines of a page, where there are any.
    init?(_ lines: [Page.Line]) {
      guard !lines.isEmpty else { return nil }
      self.lines = zip(1..., lines).map { number, line in
        Line(
          label: MarkdownText.line(line.label), text: MarkdownText.line(line.text),
          lineBreak: number < lines.count ? "\\" : "")
      }
    }
  }

  /// A part of the text, in Markdown.
  struct Part {
    /// The heading, where it is printed as a heading.
    let heading: String?
    /// The heading, where it is printed as a plain line.
    let plainHeading: String?
    /// What it is called, printed as a heading or not.
    let name: String
    /// The text.
    let body: String
    /// How long it is.
    let size: String

    /// Takes the parts of a page.
    static func parts(_ parts: [PagePart], isPlain: Bool) -> [Part] {
      zip([nil] + parts, parts).map { before, part in
        let isRightBehind = part.heading == nil
        return Part(
          part, isPlain: isPlain,
          after: isRightBehind ? before.flatMap { MarkdownBlocks.lastNumber(of: $0.blocks) } : nil)
      }
    }

    private init(_ part: PagePart, isPlain: Bool, after number: Int?) {
      heading = isPlain ? nil : part.heading.map { MarkdownText.line($0) }
      plainHeading = isPlain ? part.heading.map { MarkdownText.line($0) } : nil
      name = MarkdownText.line(part.name)
      body = MarkdownBlocks.text(of: part.blocks, after: number)
      size = PlainBlocks.size(of: part.blocks)
    }
  }

  /// The title.
  let title: String?
  /// All lines above the text.
  let head: Lines?
  /// Those of them that tell who sends it.
  let sender: Lines?
  /// The others.
  let particulars: Lines?
  /// "Check against delivery" in the language of the document.
  let delivery: String
  /// The parts of the text.
  let parts: [Part]
  /// Sources and notes.
  let notes: [Part]

  /// Takes a page, with headings as headings or as plain lines.
  init(_ page: Page, delivery: String, isPlain: Bool) {
    title = page.title.map { MarkdownText.line($0) }
    head = Lines(page.head)
    sender = Lines(page.head.filter { $0.isSender })
    particulars = Lines(page.head.filter { !$0.isSender })
    self.delivery = delivery
    parts = Part.parts(page.parts, isPlain: isPlain)
    notes = Part.parts(page.notes, isPlain: isPlain)
  }
}
