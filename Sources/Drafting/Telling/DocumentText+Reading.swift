extension DocumentText {
  /// The document to be read on a screen: title, lines above the text, headings, text, notes.
  package var reading: String {
    var paragraphs = [title].compactMap(\.self)
    if !head.isEmpty {
      paragraphs.append(head.map { "- \($0.label): \($0.text)" }.joined(separator: "\n"))
    }
    for part in parts + notes {
      if part.showsHeading { paragraphs.append(part.heading.uppercased()) }
      paragraphs += part.texts
    }
    return paragraphs.joined(separator: "\n\n")
  }
}
