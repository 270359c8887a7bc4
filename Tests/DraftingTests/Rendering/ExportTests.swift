import Drafting
import Foundation
import Knowledge
import Testing

@Suite struct `Exported files` {
  static let layouts: [DocumentKind.Layout] = [.plain, .hrc, .numbered, .letter]

  @Test func `say which programs make them`() {
    #expect(ExportFormat.docx.programs == ["pandoc"])
    #expect(ExportFormat.pdf.programs == ["pandoc", "weasyprint"])
    #expect(ExportFormat.txt.programs.isEmpty)
  }

  @Test(arguments: layouts, ExportFormat.allCases)
  func `come with all that they need, and no path of this machine`(
    layout: DocumentKind.Layout, format: ExportFormat
  ) throws {
    let document = SampleDocument.report(layout)
    let export = try document.rendering.export(to: format, template: document.template)
    guard case .made(let recipe) = export else {
      #expect(format.programs.isEmpty)
      return
    }
    #expect(recipe.program == format.programs.first)
    #expect(recipe.arguments.contains("--metadata=lang:en"))
    #expect(recipe.arguments.allSatisfy { !$0.contains("/") })
    for (asset, name) in recipe.files {
      #expect(try RepositoryFiles.data(of: asset).count < 20_000)
      #expect(recipe.arguments.contains { $0.hasSuffix("=" + name) })
    }
  }

  @Test(.enabled(if: Pandoc.isHere, "pandoc is not installed"), arguments: layouts)
  func `of Word have the type of their layout`(layout: DocumentKind.Layout) throws {
    let file = try made(SampleDocument.report(layout), .docx)
    let styles = try Pandoc.text(of: "word/styles.xml", in: file)
    #expect(styles.contains(#"w:ascii="Times New Roman""#))
    #expect(!styles.contains("w:asciiTheme"))
    let halfPoints = [.plain: 22, .hrc: 20, .numbered: 24, .letter: 22][layout] ?? 0
    #expect(styles.contains("w:sz w:val=\"\(halfPoints)\""))
    let page = try Pandoc.text(of: "word/document.xml", in: file)
    #expect(page.contains(#"w:w="11906""#))
    #expect(page.contains("footerReference") == [.plain, .numbered].contains(layout))
  }

  @Test(.enabled(if: Pandoc.isHere, "pandoc is not installed"))
  func `of the Council have nothing bold, in italics or underlined`() throws {
    let file = try made(SampleDocument.report(.hrc), .docx)
    let page = try Pandoc.text(of: "word/document.xml", in: file)
    let styles = try Pandoc.text(of: "word/styles.xml", in: file)
    let used = page.matches(of: #/w:pStyle w:val="([^"]*)"/#).map { String($0.1) }
    #expect(Set(used).isSuperset(of: ["Title", "Head", "Headline", "Notes"]))
    for markup in ["<w:b ", "<w:b/", "<w:i ", "<w:i/", "<w:u "] {
      #expect(!page.contains(markup))
      for style in styles.split(separator: "<w:style ") where style.contains(markup) {
        #expect(!used.contains { style.contains(#"w:styleId="\#($0)""#) }, "\(style)")
      }
    }
  }

  @Test(
    .enabled(if: Pandoc.isHere, "pandoc is not installed"), arguments: [ExportFormat.docx, .odt])
  func `of the numbered layout go on counting behind headings`(format: ExportFormat) throws {
    let file = try made(SampleDocument.report(.numbered), format)
    switch format {
    case .docx:
      let numbering = try Pandoc.text(of: "word/numbering.xml", in: file)
      #expect(numbering.contains(#"<w:startOverride w:val="3""#))
    default:
      let content = try Pandoc.text(of: "content.xml", in: file)
      #expect(content.contains(#"text:start-value="3""#))
    }
  }

  @Test(.enabled(if: Pandoc.isHere, "pandoc is not installed"), arguments: layouts)
  func `of the web stand alone and are in the language of the draft`(
    layout: DocumentKind.Layout
  ) throws {
    var document = SampleDocument.report(layout)
    document.language = "fr"
    let page = String(decoding: try made(document, .html), as: UTF8.self)
    #expect(page.contains(#"lang="fr""#))
    #expect(page.contains("<title>Health first: drugs &amp; rights</title>"))
    #expect(page.contains("Liberation Serif"))
    #expect(!page.contains("<link"))
  }

  @Test(
    .enabled(if: Pandoc.isHereWithWeasyprint, "pandoc or weasyprint is not installed"),
    arguments: layouts)
  func `of paper are the same each time and hold no path`(layout: DocumentKind.Layout) throws {
    let document = SampleDocument.report(layout)
    let file = try made(document, .pdf)
    #expect(file.starts(with: Array("%PDF".utf8)))
    #expect(try made(document, .pdf) == file)
    for word in ["/tmp", "file:", "/home"] {
      #expect(file.range(of: Data(word.utf8)) == nil)
    }
  }

  @Test(.enabled(if: Pandoc.isHere, "pandoc is not installed"), arguments: ExportFormat.allCases)
  func `can be made of letters, speeches and forms`(format: ExportFormat) throws {
    for document in [SampleDocument.letter, SampleDocument.speech, SampleDocument.form]
    where format != .pdf || Pandoc.isHereWithWeasyprint {
      #expect(try !made(document, format).isEmpty)
    }
  }

  private func made(_ document: WrittenDocument, _ format: ExportFormat) throws -> Data {
    let data =
      switch try document.rendering.export(to: format, template: document.template) {
      case .text(let text): Data(text.utf8)
      case .made(let recipe): try Pandoc.file(of: recipe)
      }
    try Self.keep(data, of: document, as: format)
    return data
  }

  /// Keeps a file to be looked at, where a folder for that is named.
  private static func keep(
    _ data: Data, of document: WrittenDocument, as format: ExportFormat
  ) throws {
    guard let folder = ProcessInfo.processInfo.environment["ROSTRUM_EXPORTS"] else { return }
    let name = "\(document.form)-\(document.layout).\(format)"
    try data.write(to: URL(fileURLWithPath: folder + "/" + name))
  }
}
