import Knowledge
import Scorecards

/// What stands before the questions on a commitment: what was promised, what to find out, where to look.
struct GradingGuide {
  let desk: ScoreDesk
  let series: ScorecardSeries

  /// The most paragraphs that are shown; the report has them all.
  private static let mostParagraphs = 3

  /// Writes the introduction of a commitment.
  func introduce(_ commitment: Commitment) throws {
    let count = desk.commitments.count
    var text = "\n\(commitment.number) of \(count): \(commitment.title)\n\n\(commitment.about)\n"
    text += "\nPromised:\n" + promises(of: commitment).joined(separator: "\n")
    if !commitment.gather.isEmpty {
      text += "\n\nFind out:\n" + commitment.gather.map { "- " + $0 }.joined(separator: "\n")
    }
    let places = try places(for: commitment)
    if !places.isEmpty { text += "\n\nWhere to look:\n" + places.joined(separator: "\n") }
    if !commitment.examples.isEmpty {
      text +=
        "\n\nElsewhere:\n" + commitment.examples.map { "- " + $0.text }.joined(separator: "\n")
    }
    if let note = commitment.note { text += "\n\nTake care: \(note)" }
    if let before = series.earlierMarks(of: commitment.id).first {
      let grade = series.earlier.first { $0.year == before.year }?.grade(of: commitment.id)
      text +=
        "\n\nIn \(before.year): \(before.mark.text(in: series.card.scheme))"
        + (grade.map { $0.evidence.isEmpty ? "" : ". " + $0.evidence } ?? "")
    }
    desk.write(text)
  }

  /// The surest paragraphs that bind governments, with what is not sure about them.
  private func promises(of commitment: Commitment) -> [String] {
    let all = commitment.paragraphs.filter { $0.says != nil && $0.certainty.isRead }
    let own = all.filter { $0.binds == .governments }
    let order = own.filter { !$0.isFurther } + own.filter(\.isFurther)
    let lines = order.prefix(Self.mostParagraphs).map { paragraph in
      "- \(paragraph.says ?? "") (\(paragraph.place)"
        + (paragraph.certainty.caveat.map { "; \($0)" } ?? "") + ")"
    }
    return lines.isEmpty ? ["- We have read no paragraph of it: look into the report."] : lines
  }

  private func places(for commitment: Commitment) throws -> [String] {
    let known = try desk.pack.evidencePlaces()
    return commitment.look.compactMap { known[$0] }.map { place in
      "- \(place.name): \(place.gives)"
        + (place.url.map { " (\($0)" + (place.isSeen ? ")" : ", not opened by us)") } ?? "")
        + (place.tip.map { ". Tip: \($0)" } ?? "")
    }
  }
}
