package import Knowledge

/// The forms a document takes outside: Markdown for pandoc, text to paste, text to read aloud.
///
/// All of them say every word that was written, and what is typed is never taken for markup.
package struct Rendering {
  /// What it is.
  let kind: DocumentKind
  /// What the kind is called in its language.
  private let kindTitle: String
  /// The code of the language it is written in.
  let language: String
  /// How a speech will be given, where the writer says so.
  private let ownDelivery: String?
  /// How it stands on the page.
  let page: Page

  /// Takes the words of a document.
  package init(
    _ text: DocumentText, of kind: DocumentKind, called kindTitle: String? = nil, language: String
  ) {
    self.kindTitle = kindTitle ?? kind.title
    self.kind = kind
    self.language = language
    ownDelivery = text.delivery
    page = Page(text, kind: kind)
  }

  /// Takes a manuscript as far as it is written.
  package init(_ manuscript: Manuscript) {
    self.init(
      manuscript.text, of: manuscript.kind, called: manuscript.kindTitle,
      language: manuscript.draft.language)
  }

  /// The name of the template in the pack, such as `templates/report.mustache`.
  package var templateName: String {
    "templates/\(kind.form.rawValue).mustache"
  }

  /// Returns the document as Markdown for pandoc.
  ///
  /// The template is the text of the file that ``templateName`` names.
  package func markdown(template: String) throws(RenderingError) -> String {
    try DocumentTemplate(template, named: templateName).filled(
      with: TemplateWords(page, delivery: delivery, isPlain: kind.layout == .hrc))
  }

  /// Returns the document as Markdown for people and other programs: as for pandoc, without the lines
  /// that name styles.
  package func readableMarkdown(template: String) throws(RenderingError) -> String {
    let lines = try markdown(template: template)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return lines.filter { !$0.hasPrefix(":::") }.joined(separator: "\n")
  }

  /// The title, or what the kind is called where there is none.
  var name: String {
    page.title ?? kindTitle
  }

  /// What stands above a speech that is handed out: what counts is what was said.
  var delivery: String {
    if let ownDelivery { return ownDelivery }
    switch language {
    case "fr": return "Seul le prononcé fait foi"
    case "es": return "Cotéjese con el texto pronunciado"
    default: return "Check against delivery"
    }
  }
}
