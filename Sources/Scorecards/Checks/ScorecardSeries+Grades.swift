import Knowledge

extension ScorecardSeries {
  /// What our own advice on fair grading asks for: evidence and its source.
  private static let fairness: [ID<Fact>] = ["grading.fair"]

  /// Returns what is open to attack in one grade.
  func objections(to grade: Grade) -> [Objection] {
    var found: [Objection] = []
    func object(_ message: String, _ advice: String, _ facts: [ID<Fact>] = []) {
      found.append(
        Objection(
          commitment: grade.commitment, message: message, advice: advice, facts: facts))
    }
    if grade.reason?.isEmpty == true {
      object(
        "no grade, and no reason for it",
        "Say what is missing. Missing data is a finding too, on the commitment on data.")
    }
    guard let mark = grade.mark else { return found }
    if grade.evidence.isEmpty {
      object(
        "grade \(mark.text(in: card.scheme)) has no evidence",
        "The first question will be how you know. Grade only what you can show.", Self.fairness)
    } else if grade.source.isEmpty {
      object(
        "the evidence has no source", "Name the document and who publishes it.", Self.fairness)
    }
    if !grade.source.isEmpty {
      if let date = grade.sourceDate {
        let age = card.year - date.year
        if age > Grade.freshYears {
          object(
            "the source is of \(date), \(age) years before the year you grade",
            "Look for a newer one, or say that none was published.")
        }
      } else {
        object("the source has no date", "A figure without a year is passed over as old.")
      }
    }
    if grade.recommendation.isEmpty {
      object(
        "no recommendation",
        "Say which ministry should do what by when: that is what is talked about.")
    }
    return found + unexplained(grade, mark)
  }

  /// A grade that moved while what is said of it did not.
  private func unexplained(_ grade: Grade, _ mark: Mark) -> [Objection] {
    guard !grade.evidence.isEmpty, let trend = trend(of: grade.commitment), let since = trend.since,
      let before = earlier.first(where: { $0.year == since.year })?.grade(of: grade.commitment),
      before.evidence == grade.evidence
    else { return [] }
    let hasMoved = trend.direction == .up || trend.direction == .down
    return [
      Objection(
        commitment: grade.commitment,
        message: hasMoved
          ? "the grade went \(trend.words(in: card.scheme)), with the same evidence"
          : "the evidence is that of \(since.year), word for word",
        advice: hasMoved
          ? "Write what has changed, or leave the grade as it was."
          : "Look whether anything has changed since.",
        facts: [])
    ]
  }
}
