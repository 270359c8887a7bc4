import Knowledge

extension ScorecardReport {
  /// A chapter for each commitment that has a mark.
  var chapters: [ReportBlock] {
    guard !marked.isEmpty else { return [] }
    return [.heading(1, "Commitment by commitment")] + marked.flatMap(chapter)
  }

  private func chapter(_ commitment: Commitment) -> [ReportBlock] {
    let grade = card.grade(of: commitment.id)
    guard let mark = grade.mark else { return [] }
    let trend = series.trend(of: commitment.id)
    let of = card.scheme == .five ? " of 5" : ""
    let moved = trend.map { ", " + $0.words(in: card.scheme) } ?? ""
    var blocks: [ReportBlock] = [
      .heading(
        2, "\(commitment.number). \(commitment.title)"),
      .paragraph(
        label: "Grade", "\(mark.text(in: card.scheme))\(of)\(moved): \(mark.meaning)."),
    ]
    blocks += promises(of: commitment)
    blocks.append(
      .paragraph(
        label: "What is true",
        grade.evidence.isEmpty
          ? "No evidence is given."
          : grade.evidence.asSentence
            + (grade.citation.isEmpty ? "" : " (Source: \(grade.citation))")))
    let earlier = series.earlierMarks(of: commitment.id)
    // One earlier grade stands beside the grade already.
    if earlier.count > 1 {
      blocks.append(
        .paragraph(
          label: "Earlier grades",
          earlier.map { "\($0.year): \($0.mark.text(in: card.scheme))" }.joined(separator: "; ")
            + "."))
    }
    if !grade.goodPractice.isEmpty {
      blocks.append(.paragraph(label: "Good practice", grade.goodPractice.asSentence))
    }
    if !grade.recommendation.isEmpty {
      blocks.append(.paragraph(label: "Recommendation", grade.recommendation.asSentence))
    }
    return blocks
  }

  /// What was promised: what was read is said with its place; what was not is only named.
  ///
  /// The texts that bind governments come first, those that bind the agencies of the UN after. A place of which
  /// another commitment tells what was read is not called unread.
  private func promises(of commitment: Commitment) -> [ReportBlock] {
    let told = told(of: commitment)
    let own = told.filter { $0.binds == .governments }.compactMap(line)
    let agencies = told.filter { $0.binds == .agencies }.compactMap(line)
    let further = commitment.paragraphs.filter { $0.isFurther && !told.contains($0) }.map(\.place)
    let others = commitment.paragraphs.filter { !$0.certainty.isRead }.map(\.place)
    let unread = others.filter { whereRead($0) == nil }
    let readElsewhere = others.compactMap { place in
      whereRead(place).map { "\(place) (\($0))" }
    }
    var blocks: [ReportBlock] = []
    if !own.isEmpty {
      blocks += [.paragraph(label: "What was promised", "In our words:"), .list(own)]
    }
    if !agencies.isEmpty {
      blocks += [.paragraph("The agencies of the UN have bound themselves too:"), .list(agencies)]
    }
    if !further.isEmpty {
      blocks.append(
        .paragraph(
          "On the same subject, with numbers that were read: " + further.joined(separator: "; ")
            + "."))
    }
    if !unread.isEmpty {
      blocks.append(
        .paragraph(
          "The table we go by also names these, which we could not read: "
            + unread.joined(separator: "; ") + "."))
    }
    if !readElsewhere.isEmpty {
      blocks.append(
        .paragraph(
          "The table names these here too; what we read of them is on another commitment: "
            + readElsewhere.joined(separator: "; ") + "."))
    }
    return blocks
  }

  /// Returns in words the commitment on which a place was read, with whether it has a chapter here.
  private func whereRead(_ place: String) -> String? {
    let readers = commitments.filter { commitment in
      commitment.paragraphs.contains { $0.place == place && $0.certainty.isRead }
    }
    let graded = readers.first { reader in marked.contains { $0.id == reader.id } }
    return (graded ?? readers.first).map { reader in
      "\(reader.number) \(reader.short.lowercasedFirst)"
        + (graded == nil ? ", which has no grade here" : "")
    }
  }

  /// The paragraphs whose text is told: those that were read, further ones only where there are no others.
  func told(of commitment: Commitment) -> [CommitmentParagraph] {
    let read = commitment.paragraphs.filter(\.certainty.isRead)
    let own = read.filter { !$0.isFurther }
    return own.contains { $0.binds == .governments } ? own : read
  }

  private func line(_ paragraph: CommitmentParagraph) -> String? {
    paragraph.says.map { says in
      says.asSentence + " (\(paragraph.place)"
        + (paragraph.certainty.caveat.map { "; \($0)" } ?? "") + ")"
    }
  }
}
