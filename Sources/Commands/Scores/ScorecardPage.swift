import Knowledge
import Scorecards
import Terminal
import Workspace

/// A scorecard laid out for people.
struct ScorecardPage {
  let desk: ScoreDesk
  let series: ScorecardSeries

  /// The most objections that are shown beside the grades.
  private static let mostObjections = 3

  private var card: Scorecard { series.card }

  /// Writes the card: the chart, the table, what is weak.
  func write() throws {
    desk.write("Scorecard \(card.id): \(card.title), graded \(card.scheme.title).")
    desk.write(card.completeness(of: desk.commitments) + ".")
    desk.world.output.writeLine()
    writeChart()
    writeTable()
    if let place = card.position,
      let open = desk.commitments.first(where: { $0.id == place.commitment })
    {
      desk.write(
        "\nGrading stopped at \(open.number). \(open.short), \(place.question.title.lowercased()).")
    }
    try writeObjections()
    desk.write("\n" + next)
  }

  /// Writes all that is said on a commitment, and what was said before.
  func write(_ commitment: Commitment) throws {
    let grade = card.grade(of: commitment.id)
    desk.write("\(commitment.number). \(commitment.title)\n\n\(commitment.about)\n")
    for question in GradeQuestion.allCases {
      let text = grade.text(of: question, in: card.scheme)
      if !text.isEmpty { desk.write("- \(question.title): \(text)") }
    }
    if grade.verdict == nil { desk.write("- Not graded yet.") }
    if let trend = series.trend(of: commitment.id) {
      desk.write("- Change: \(trend.words(in: card.scheme))")
    }
    let versions = try desk.workspace().versions(of: commitment.id, inScorecard: card.id)
    let history = zip([nil] + versions, versions).compactMap { before, after -> String? in
      let changes = changes(from: before?.grade, to: after.grade)
      return changes.isEmpty ? nil : "- \(after.made): \(changes.joined(separator: "; "))"
    }
    if !history.isEmpty { desk.write("\nHow it came about:\n" + history.joined(separator: "\n")) }
  }

  private func writeChart() {
    let output = desk.world.output
    let isStyled = desk.options.usesStyle(in: desk.world)
    let lines = TextChart(ScoreChart(series, on: desk.commitments))
      .lines(columns: output.columns(), withBars: !desk.options.plain)
    for line in lines {
      let bar = line.light.map { $0.style.applied(to: line.bar, on: isStyled) } ?? line.bar
      output.writeLine(line.before.withoutControls + bar + line.after.withoutControls)
    }
    if !lines.isEmpty { output.writeLine() }
  }

  private func writeTable() {
    let rows = desk.commitments.map { commitment -> [String] in
      let grade = card.grade(of: commitment.id)
      let mark = grade.text(of: .mark, in: card.scheme)
      let said = grade.reason ?? grade.evidence
      return [
        "\(commitment.number)", mark.isEmpty ? "-" : mark,
        commitment.short + (said.isEmpty ? "" : ": " + said.firstSentence),
      ]
    }
    let table = Table(headings: ["No.", "Grade", "Commitment"], rows: rows)
    for line in table.lines(columns: desk.world.output.columns()) {
      desk.world.output.writeLine(line.withoutControls)
    }
  }

  private func writeObjections() throws {
    let objections = series.objections(on: desk.commitments)
    guard !objections.isEmpty else { return }
    let shown = try objections.prefix(Self.mostObjections).map { "- " + (try desk.words($0)) }
    let more = objections.count - shown.count
    desk.write("\nWhat an office would attack first:\n" + shown.joined(separator: "\n"))
    if more > 0 { desk.write("- and \(more) more: 'rostrum score check \(card.id)'") }
  }

  private var next: String {
    let isFull = desk.commitments.allSatisfy { card.grade(of: $0.id).verdict != nil }
    return isFull && card.position == nil
      ? "'rostrum score report \(card.id)' makes the report."
      : "'rostrum score grade \(card.id)' goes on; 'rostrum score report \(card.id)' makes the report."
  }

  /// What changed between two versions, in words.
  private func changes(from before: Grade?, to after: Grade) -> [String] {
    GradeQuestion.allCases.compactMap { question in
      let old = before?.text(of: question, in: card.scheme) ?? ""
      let new = after.text(of: question, in: card.scheme)
      guard old != new else { return nil }
      let name = question.title.lowercased()
      if new.isEmpty { return "\(name) taken out, it was \"\(old)\"" }
      return old.isEmpty ? "\(name) \"\(new)\"" : "\(name) \"\(new)\", before \"\(old)\""
    }
  }
}

extension Light {
  /// How it is shown on a screen; the grade beside it says the same.
  var style: Style {
    switch self {
    case .red: .bad
    case .orange: .warning
    case .green: .good
    }
  }
}
