package import Knowledge

/// The report on a card, ready to be handed to the government.
package struct ScorecardReport {
  let series: ScorecardSeries
  let commitments: [Commitment]
  let sources: [ID<Source>: Source]
  /// Who publishes it: name, then how to reach them.
  let publisher: [String]
  let day: Day

  /// Takes what it is made of: the sources that the commitments name, as far as the knowledge holds them,
  /// who publishes it, where that is known, and the day that stands on it.
  package init(
    _ series: ScorecardSeries, on commitments: [Commitment], sources: [ID<Source>: Source],
    publisher: [String], day: Day
  ) {
    self.series = series
    self.commitments = commitments
    self.sources = sources
    self.publisher = publisher
    self.day = day
  }

  var card: Scorecard { series.card }

  /// The commitments that have a mark.
  var marked: [Commitment] {
    card.marked(of: commitments)
  }

  /// What it is called.
  package var title: String {
    "Drug policy commitments: scorecard of \(card.countryName), \(card.year)"
  }

  /// All of it.
  package var blocks: [ReportBlock] {
    [.title(title)] + head + glance + recommendations + summary + chapters + open + method
      + sourceList
  }

  private var head: [ReportBlock] {
    let by = publisher.isEmpty ? [] : ["Published by " + publisher.joined(separator: ", ") + "."]
    let lines = by + ["\(day.wordsWithoutWeekday). Graded \(card.scheme.title)."]
    return [.paragraph(lines.joined(separator: " "))]
  }

  /// What the government is asked to do, where a reader with a minute looks.
  private var recommendations: [ReportBlock] {
    let asked = marked.filter { !card.grade(of: $0.id).recommendation.isEmpty }
    guard !asked.isEmpty else { return [] }
    return [
      .heading(1, "What we ask for"),
      .list(asked.map { "\($0.short): \(card.grade(of: $0.id).recommendation)" }),
    ]
  }

  /// The commitments that have no grade, said openly.
  private var open: [ReportBlock] {
    let withheld = commitments.filter { card.grade(of: $0.id).reason != nil }
    let untouched = commitments.filter { card.grade(of: $0.id).verdict == nil }
    guard !withheld.isEmpty || !untouched.isEmpty else { return [] }
    let reasons = withheld.map { commitment in
      let reason = card.grade(of: commitment.id).reason ?? ""
      return "\(commitment.number). \(commitment.short): "
        + (reason.isEmpty ? "no reason given." : reason)
    }
    var blocks: [ReportBlock] = [.heading(1, "Without a grade")]
    if !reasons.isEmpty { blocks.append(.list(reasons)) }
    if !untouched.isEmpty {
      blocks.append(
        .paragraph(
          "Not looked at this year: "
            + untouched.map { "\($0.number) \($0.short.lowercasedFirst)" }.joined(separator: ", ")
            + "."))
    }
    return blocks
  }
}

extension String {
  /// The text with a small first letter, for the middle of a sentence.
  var lowercasedFirst: String {
    prefix(1).lowercased() + dropFirst()
  }

  /// The text with a full stop at its end, where it has no mark there.
  var asSentence: String {
    guard let last, !".!?".contains(last) else { return self }
    return self + "."
  }
}
