import Knowledge

extension AvenueFinder {
  /// For how many days after its review a State has still to say which recommendations it accepts: the
  /// outcome is adopted at the session of the Council that follows, by the pattern of earlier cycles.
  private static let outcomeDays = 185
  /// How many days before a review of which only a window is known it is worth a look: reports are due
  /// about seven months before.
  private static let lookoutDays = 420

  /// What the review of the NGO's own State says, where an avenue hangs on it.
  func review(_ avenue: Avenue, _ due: Occasion?) throws -> Verdict.Reason? {
    guard let state = avenue.state else { return nil }
    guard let country = outlook.country?.name, let reviews = outlook.reviews else {
      return Verdict.Reason(
        text: "It hangs on \(state.words) of your State; you have not said which it is.",
        standing: .depends)
    }
    switch state {
    case .upr: return try comingReview(of: country, reviews, avenue, due)
    case .uprOutcome: return outcome(of: country, reviews)
    case .treaty, .vnr:
      return Verdict.Reason(
        text:
          "It hangs on \(state.words) of \(country), and I have no list of those to come: look it up "
          + "first.", standing: .depends)
    }
  }

  private func outcome(of country: String, _ reviews: StateReviews) -> Verdict.Reason {
    if let last = reviews.last, last.basis != .cancelled,
      last.lastDay.days(to: outlook.today) <= Self.outcomeDays
    {
      return Verdict.Reason(
        text:
          "\(last.reviewed(country)); the outcome is adopted at the session of the Council that follows "
          + "a few months later.", standing: .open, isNews: true)
    }
    return Verdict.Reason(
      text: "It comes in the months after a review. " + told(reviews, of: country),
      standing: .closed, isFinal: true)
  }

  private func comingReview(
    of country: String, _ reviews: StateReviews, _ avenue: Avenue, _ due: Occasion?
  ) throws -> Verdict.Reason {
    guard let coming = reviews.coming else {
      let told = told(reviews, of: country)
      let isAhead =
        reviews.next.map {
          outlook.today.days(to: $0.opening.first) <= Self.lookoutDays
        } ?? false
      return isAhead
        ? Verdict.Reason(
          text: told + " Watch for the list: reports of NGOs are due about seven months before.",
          standing: .depends)
        : Verdict.Reason(text: told, standing: .closed, isFinal: true)
    }
    let dates = "\(country) is to be reviewed \(coming.roughly)"
    if due == nil, let missed = try outlook.missed(of: avenue) {
      return Verdict.Reason(
        text: "\(dates), and the day for this has passed (\(missed.lastDay.wordsWithoutWeekday)).",
        standing: .closed, isFinal: true)
    }
    return Verdict.Reason(text: "\(dates).", standing: .open, isNews: true)
  }

  private func told(_ reviews: StateReviews, of country: String) -> String {
    [
      reviews.last.map { "\($0.reviewed(country))." },
      (reviews.coming ?? reviews.next).map { next in
        next.basis == .expected
          ? "Its next review is expected between \(next.opening.first.year) and \(next.opening.last.year)."
          : "Its next review is \(next.roughly)."
      },
    ].compactMap(\.self).joined(separator: " ")
  }
}

extension Occasion {
  /// The day, or the month where only the session is known.
  fileprivate var roughly: String {
    let span = span
    if span.first == span.last { return "on \(span.first.wordsWithoutWeekday)" }
    let (first, last) = (span.first, span.last)
    let months =
      first.month == last.month && first.year == last.year
      ? first.monthName
      : "\(first.monthName)\(first.year == last.year ? "" : " \(first.year)") or "
        + last.monthName
    return "in \(months) \(last.year)"
  }

  /// That a State was reviewed, as surely as it is known.
  fileprivate func reviewed(_ country: String) -> String {
    switch basis {
    case .published, .derived: "\(country) was last reviewed \(roughly)"
    case .expected: "\(country) was to be reviewed \(roughly), by the order of earlier cycles"
    case .cancelled: "\(country) was to be reviewed \(roughly), which did not take place"
    }
  }
}

extension Avenue.StateReview {
  /// What hangs on, in a few words.
  fileprivate var words: String {
    switch self {
    case .upr, .uprOutcome: "the UPR review"
    case .treaty: "the examination by a treaty body"
    case .vnr: "the Voluntary National Review"
    }
  }
}
