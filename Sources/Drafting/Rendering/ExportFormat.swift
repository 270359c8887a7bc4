/// A kind of file that a document is exported to.
package enum ExportFormat: String, CaseIterable, Sendable {
  case docx, odt, pdf, html, md, txt

  /// What it is called.
  package var title: String {
    switch self {
    case .docx: "Word document (DOCX)"
    case .odt: "OpenDocument text (ODT)"
    case .pdf: "PDF"
    case .html: "web page (HTML)"
    case .md: "Markdown"
    case .txt: "plain text"
    }
  }

  /// The programs it takes, in the order they are needed; none where Rostrum writes it itself.
  package var programs: [String] {
    switch self {
    case .docx, .odt, .html: ["pandoc"]
    case .pdf: ["pandoc", "weasyprint"]
    case .md, .txt: []
    }
  }
}
