import Knowledge

extension Timetable {
  /// The shortest and longest time, in months, after which a State was reviewed again.
  ///
  /// Four and a half years are meant (A/HRC/RES/16/21, annex, para. 3); the break of 2020 made it longer
  /// from the third cycle to the fourth.
  static let monthsBetweenReviews = (shortest: 54, longest: 66)
  /// How many meetings the working group needs to review every State once.
  static let sessionsInCycle = 14

  /// Returns the review of a State, and the one that follows it.
  func occasions(of review: Review) -> [Occasion] {
    let name = names[review.country] ?? review.country.text
    guard let session = sessions.first(where: { $0.id == review.session }) else { return [] }
    let starts = review.day.map { RoughDay($0) } ?? session.starts
    let basis =
      session.status == .expected && review.status == .published
      ? .expected
      : Occasion.Basis(review.status)
    let this = Occasion(
      id: ID("\(session.id)-\(review.country)"), what: .review,
      title: "UPR review of \(name) (\(session.shortTitle))", about: [session.body],
      country: review.country,
      kind: nil, number: session.number, starts: starts,
      latestStart: review.day == nil ? Self.latestDay(of: session) : nil,
      ends: review.day == nil ? session.ends : nil, usualDays: nil, opens: nil, hour: nil,
      place: session.place,
      who: nil, basis: basis, reckoning: Self.reckoning(of: review, at: session),
      source: review.source.flatMap { sources[$0] } ?? session.source.flatMap { sources[$0] },
      checked: review.checked, entry: review.entry, note: review.note)
    return review.status == .cancelled ? [this] : [this, next(after: this, name: name)]
  }

  /// Returns the last day on which a State may be reviewed at a meeting that is only expected: the
  /// window says when the meeting opens.
  private static func latestDay(of session: Session) -> Day? {
    session.latestStart.map { $0.adding(days: (session.usualDays ?? 1) - 1) }
  }

  private static func reckoning(of review: Review, at session: Session) -> String {
    switch review.status {
    case .published: "The list of States for \(session.title) is published."
    case .expected:
      "No list is published: States have come in the same order in every cycle, which gives "
        + "\(session.title)."
    case .cancelled: "It was planned for \(session.title) and did not take place."
    }
  }

  private func next(after review: Occasion, name: String) -> Occasion {
    let first = review.opening.first.adding(months: Self.monthsBetweenReviews.shortest)
    let last = review.opening.last.adding(months: Self.monthsBetweenReviews.longest)
    let number = review.number.flatMap { Int($0) }.map { "\($0 + Self.sessionsInCycle)" }
    return Occasion(
      id: ID("\(review.id)-next"), what: .nextReview, title: "Next UPR review of \(name)",
      about: review.about, country: review.country, kind: nil, number: number,
      starts: RoughDay(first.startOfMonth), latestStart: last.endOfMonth, ends: nil, usualDays: nil,
      opens: nil, hour: nil, place: review.place, who: nil, basis: .expected,
      reckoning:
        "Reckoned from the review before: States come back after four and a half to five and "
        + "a half years"
        + (number.map {
          ", and in the same order, which would be session \($0) (\(review.number ?? "") + \(Self.sessionsInCycle))"
        } ?? "") + ".",
      source: review.source, checked: review.checked, entry: nil,
      note: "No calendar of the fifth cycle is published: check with OHCHR.")
  }
}
