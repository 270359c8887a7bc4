package import Knowledge

/// How a file is made: which program with which arguments, what lies beside it, what goes in.
///
/// All names are names in one folder, where the program is to be run, so that nothing of the machine
/// gets into the file.
package struct ExportRecipe: Equatable, Sendable {
  /// The program to run.
  package let program: String
  /// What it is called with.
  package let arguments: [String]
  /// All programs it takes, in the order they are needed.
  package let programs: [String]
  /// The files to be laid into the folder: their names there, by their names in the pack.
  package let files: [String: String]
  /// The drawings to be laid into the folder, as SVG, by their names there.
  package let drawings: [String: String]
  /// The variables it must see.
  package let environment: [String: String]
  /// What is written to the program's standard input.
  package let input: String
  /// The name of the file it makes in the folder.
  package let output: String
}

/// What an export takes.
package enum Export: Equatable, Sendable {
  /// The file is this text.
  case text(String)
  /// The file is made by another program.
  case made(ExportRecipe)
}

extension Rendering {
  /// Returns what it takes to make a file of the document.
  ///
  /// The template is the text of the file that ``templateName`` names.
  package func export(
    to format: ExportFormat, template: String
  ) throws(RenderingError) -> Export {
    switch format {
    case .txt: .text(plainText)
    case .md: .text(try readableMarkdown(template: template))
    case .docx, .odt, .pdf, .html: .made(try recipe(for: format, template: template))
    }
  }

  private func recipe(
    for format: ExportFormat, template: String
  ) throws(RenderingError) -> ExportRecipe {
    ExportRecipe(
      for: format, markdown: try markdown(template: template), layout: kind.layout,
      language: language, name: name)
  }
}

extension ExportRecipe {
  /// Says how pandoc makes a file of Markdown.
  ///
  /// The name is for texts without a title; the drawings are those that the Markdown names, as SVG, by
  /// file name.
  package init(
    for format: ExportFormat, markdown: String, layout: DocumentKind.Layout, language: String,
    name: String, drawings: [String: String] = [:]
  ) {
    program = "pandoc"
    output = "document." + format.rawValue
    let style = layout.rawValue + "." + format.styleExtension
    arguments =
      ["--from=markdown-smart", "--standalone", "--shift-heading-level-by=-1"]
      + ["--metadata=lang:" + language] + format.arguments(style: style, name: name)
      + ["--output=" + output]
    // Word shows no drawings: pandoc has them turned into pictures.
    let drawers = format == .docx && !drawings.isEmpty ? ["rsvg-convert"] : []
    programs = format.programs + drawers
    files = ["styles/" + style: style]
    self.drawings = drawings
    environment = format.environment
    input = markdown
  }
}

extension ExportFormat {
  fileprivate var styleExtension: String {
    switch self {
    case .docx: "docx"
    case .odt: "odt"
    case .pdf, .html, .md, .txt: "css"
    }
  }

  /// The variables that differ by format.
  ///
  /// A PDF gets a day that is the same each time: its type bears the day it was put in, and two files
  /// of one text would differ by it. No reader shows it.
  fileprivate var environment: [String: String] {
    self == .pdf ? ["SOURCE_DATE_EPOCH": "1767225600"] : [:]
  }

  /// Returns the arguments that differ by format.
  ///
  /// The first heading of the Markdown is the title, which pandoc also writes into the properties of
  /// the file; `pagetitle` is for texts without one, which would otherwise be named after a file.
  fileprivate func arguments(style: String, name: String) -> [String] {
    switch self {
    case .docx, .odt: ["--reference-doc=" + style]
    case .html: ["--css=" + style, "--self-contained", "--metadata=pagetitle:" + name]
    case .pdf:
      ["--css=" + style, "--pdf-engine=weasyprint"]
        // Without it, weasyprint counts each list from 1 on.
        + ["--pdf-engine-opt=--presentational-hints", "--metadata=pagetitle:" + name]
    case .md, .txt: []
    }
  }
}
