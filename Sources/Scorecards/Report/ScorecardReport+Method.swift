package import Knowledge

extension ScorecardReport {
  /// The note whose list of commitments and whose scales are used.
  package static let noteOfCommitments: ID<Source> = "commitments.idpc-note-2019"

  /// How it was graded; officials look at this first.
  var method: [ReportBlock] {
    var text =
      "The commitments are those that the International Drug Policy Consortium (IDPC) listed in its "
      + "advocacy note of September 2019 on the documents of 2016, 2018 and 2019. The advice to grade them "
      + "\(card.scheme == .five ? "from 1 to 5" : "by traffic light") comes from the same note. "
    text +=
      card.scheme == .five
      ? "The note does not say which end is best; here 5 is. "
      : "The names of the lights are those of the note. "
    var blocks: [ReportBlock] = [
      .heading(1, "How we graded"), .paragraph(text + "The grades mean:"),
      .list(
        card.scheme.meanings.map { grade, meaning in "\(grade.capitalizedFirst): \(meaning)." }),
    ]
    if card.hasMarksFromLights {
      blocks.append(
        .paragraph(
          "Grades marked \"from red\", \"from orange\" or \"from green\" were given by traffic light; "
            + "1, 3 and 5 stand for them and say no more."))
    }
    if series.earlier.contains(where: { $0.scheme != card.scheme }) {
      blocks.append(
        .paragraph(
          "Not all years were graded on the same scale. Where one of two grades was given by traffic "
            + "light, they are compared as lights: 1 and 2 are red, 3 is orange, 4 and 5 are green."
        ))
    }
    blocks.append(
      .paragraph(
        "What was promised is told in our words, not in those of the documents. \"Number not confirmed\" "
          + "means that the subject was read in a source, but the paragraph number is only that of the "
          + "IDPC table. The documents of 2016 and 2019 are political commitments of governments; the "
          + "Common Position of 2018 binds the agencies of the UN."))
    return blocks
  }

  /// All sources: those of the evidence, then those of the commitments that are graded.
  var sourceList: [ReportBlock] {
    let evidence = marked.compactMap { commitment -> String? in
      let citation = card.grade(of: commitment.id).citation
      return citation.isEmpty ? nil : citation.asSentence
    }.withoutRepeats
    let paragraphs = marked.flatMap { told(of: $0) }
    let further = marked.flatMap(\.paragraphs).filter(\.isFurther)
    let documents = (paragraphs + further).map(\.document).withoutRepeats
    let read = ([Self.noteOfCommitments] + paragraphs.flatMap(\.sources)).withoutRepeats
      .filter { !documents.contains($0) }
    var blocks: [ReportBlock] = [.heading(1, "Sources")]
    func add(_ opening: String, _ lines: [String]) {
      if !lines.isEmpty { blocks += [.paragraph(opening), .notes(lines)] }
    }
    add("Of the evidence:", evidence)
    add("Of what was promised:", documents.compactMap { sources[$0]?.citation })
    add(
      "Of the list of commitments, and where we read what these documents say:",
      read.compactMap { sources[$0]?.citation })
    return blocks.count > 1 ? blocks : []
  }
}
