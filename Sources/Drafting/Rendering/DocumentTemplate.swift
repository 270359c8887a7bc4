import Mustache

/// Puts the words of a document into a template.
///
/// Templates are Mustache. What they are given is Markdown already, so they say `CONTENT_TYPE:TEXT` in
/// their first line, and decide only what stands where.
struct DocumentTemplate {
  private let template: MustacheTemplate

  /// Reads a template.
  ///
  /// - Throws: ``RenderingError/template(name:reason:)``.
  init(_ text: String, named name: String) throws(RenderingError) {
    do {
      template = try MustacheTemplate(string: text)
    } catch let error as MustacheTemplate.ParserError {
      throw .template(
        name: name, reason: "line \(error.context.lineNumber): \(error.context.line)")
    } catch {
      throw .template(name: name, reason: "\(error)")
    }
  }

  /// Returns the template with the words in it; never two blank lines in a row.
  func filled(with words: TemplateWords) -> String {
    var lines: [Substring] = []
    for line in template.render(words).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty && lines.last?.isEmpty ?? true { continue }
      lines.append(line)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }
}
