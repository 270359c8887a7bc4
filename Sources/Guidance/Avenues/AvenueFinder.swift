package import Knowledge

/// Weighs the ways to take part for an NGO.
package struct AvenueFinder {
  private let circumstances: Circumstances
  private let outlook: Outlook

  /// Creates a finder for an NGO, with what the calendar holds for it.
  package init(_ circumstances: Circumstances, _ outlook: Outlook) {
    self.circumstances = circumstances
    self.outlook = outlook
  }

  /// Returns the verdicts on avenues: those further open first, of these the ones that can move more, then
  /// those whose day is near, then those that are less work.
  package func verdicts(on avenues: [Avenue]) throws -> [Verdict] {
    let verdicts = try avenues.map { try verdict(on: $0) }
    return verdicts.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      return (one.standing, one.avenue.impact, lateness(one), one.avenue.effort, left.offset)
        < (other.standing, other.avenue.impact, lateness(other), other.avenue.effort, right.offset)
    }.map(\.element)
  }

  /// Returns the verdict on one avenue, with what each rule says.
  package func verdict(on avenue: Avenue) throws -> Verdict {
    let due = try outlook.next(of: avenue)
    let reasons =
      entitlement(avenue)
      + [
        closure(avenue), try review(avenue, due), travel(avenue), time(avenue, due), money(avenue),
        language(avenue),
      ].compactMap(\.self)
    return Verdict(avenue, reasons, due: due)
  }

  /// Within how many days something due is near.
  private static let near = 140

  /// 0 for what is due soon and can still be done in time, else 1.
  private func lateness(_ verdict: Verdict) -> Int {
    guard let due = verdict.due else { return 1 }
    let days = outlook.today.days(to: due.opening.first)
    return (verdict.avenue.weeks * 7...max(Self.near, verdict.avenue.weeks * 7)).contains(days)
      ? 0 : 1
  }

  /// What status and membership say; where either is enough, only the one that opens more.
  private func entitlement(_ avenue: Avenue) -> [Verdict.Reason] {
    let reasons = [status(avenue), membership(avenue)].compactMap(\.self)
    guard avenue.isEitherEnough, let best = reasons.min(by: { $0.standing < $1.standing }) else {
      return reasons
    }
    return [best]
  }

  private func status(_ avenue: Avenue) -> Verdict.Reason? {
    guard !avenue.statuses.isEmpty else {
      return Verdict.Reason(text: "No consultative status is needed.", standing: .open)
    }
    let needed = avenue.statuses.joined(separator: ", ")
    switch circumstances.status {
    case nil:
      return Verdict.Reason(
        text: "Consultative status is needed (\(needed)); you have not said whether you have it.",
        standing: .depends)
    case let status? where avenue.statuses.contains(status):
      return Verdict.Reason(text: "You have \(status) status, which is enough.", standing: .open)
    case "network":
      return Verdict.Reason(
        text:
          "Consultative status is needed (\(needed)); your network has it, and must put you forward.",
        standing: .throughPartner)
    case "applied":
      return blocked(
        "Consultative status is needed (\(needed)); yours is applied for and not granted yet.",
        avenue)
    case let status?:
      let yours = status == "none" ? "you have none" : "yours is \(status)"
      return blocked("Consultative status is needed (\(needed)); \(yours).", avenue)
    }
  }

  private func membership(_ avenue: Avenue) -> Verdict.Reason? {
    guard !avenue.networks.isEmpty else { return nil }
    let needed = avenue.networks.joined(separator: " or ")
    guard let networks = circumstances.networks else {
      return Verdict.Reason(
        text: "Membership is needed (\(needed)); you have not said whether you have it.",
        standing: .depends)
    }
    if avenue.networks.contains(where: networks.contains) {
      return Verdict.Reason(
        text: "You are a member of the network that is needed.", standing: .open)
    }
    return blocked("Membership is needed (\(needed)), which you do not have.", avenue)
  }

  private func closure(_ avenue: Avenue) -> Verdict.Reason? {
    avenue.closed.map { Verdict.Reason(text: $0, standing: .closed) }
  }

  private func travel(_ avenue: Avenue) -> Verdict.Reason? {
    guard let city = avenue.travel?.text, avenue.online != .yes else { return nil }
    let isNeeded = avenue.online == .no
    let name = city.cityName
    let must = isNeeded ? "Somebody must be in \(name)" : "It works best with somebody in \(name)"
    guard let cities = circumstances.cities else {
      return Verdict.Reason(
        text: "\(must); you have not said where you can go.", standing: isNeeded ? .depends : .open)
    }
    if cities.contains(city) {
      return Verdict.Reason(text: "\(must), and you can go there.", standing: .open)
    }
    return isNeeded
      ? Verdict.Reason(text: "\(must), and you cannot go there.", standing: .closed)
      : Verdict.Reason(text: "\(must); a part can be done from home.", standing: .open)
  }

  /// The weeks there are: those the NGO has said, else those until what is due.
  ///
  /// An NGO that has said nothing may have somebody at work already: then it is only told.
  private func time(_ avenue: Avenue, _ due: Occasion?) -> Verdict.Reason? {
    let usual = "By our estimate it takes about \(avenue.weeks.weeks)"
    if let weeks = circumstances.weeks {
      if let due, outlook.today.days(to: due.opening.first) > weeks * 7, weeks >= avenue.weeks {
        return Verdict.Reason(
          text: "\(usual); you have \(weeks). What it leads to comes later: \(due.title), "
            + "\(due.opening.first.wordsWithoutWeekday).", standing: .open, isNews: true)
      }
      return Verdict.Reason(
        text: "\(usual); you have \(weeks).", standing: weeks >= avenue.weeks ? .open : .closed)
    }
    guard let due else { return nil }
    let weeks = max(0, outlook.today.days(to: due.opening.first)) / 7
    guard weeks < avenue.weeks else { return nil }
    return Verdict.Reason(
      text: "\(usual), and about \(weeks.weeks) are left: begin at once, or aim at the time after.",
      standing: .open, isNews: true)
  }

  private func money(_ avenue: Avenue) -> Verdict.Reason? {
    guard circumstances.hasMoney == false, avenue.money != .none else { return nil }
    return avenue.money == .much
      ? Verdict.Reason(
        text: "By our estimate it costs much, and you have no money for it.", standing: .closed)
      : Verdict.Reason(
        text: "By our estimate it costs something; look for help with it.", standing: .depends)
  }

  private func language(_ avenue: Avenue) -> Verdict.Reason? {
    guard let languages = circumstances.languages, !languages.isEmpty, !avenue.languages.isEmpty,
      !avenue.languages.contains(where: languages.contains)
    else { return nil }
    return Verdict.Reason(
      text: "It is written in \(avenue.languages.joined(separator: ", ")), and you in "
        + "\(languages.joined(separator: ", ")).", standing: .closed)
  }

  /// A status or membership that is lacking: something else may serve, or a partner that has it.
  private func blocked(_ text: String, _ avenue: Avenue) -> Verdict.Reason {
    if let otherwise = avenue.otherwise {
      return Verdict.Reason(text: "\(text) \(otherwise)", standing: .depends)
    }
    return Verdict.Reason(text: text, standing: avenue.partner == nil ? .closed : .throughPartner)
  }
}

extension AvenueFinder {
  /// For how many days after its review a State has still to say which recommendations it accepts: the
  /// outcome is adopted at the session of the Council that follows, by the pattern of earlier cycles.
  private static let outcomeDays = 185

  /// What the review of the NGO's own State says, where an avenue hangs on it.
  private func review(_ avenue: Avenue, _ due: Occasion?) throws -> Verdict.Reason? {
    guard let state = avenue.state else { return nil }
    guard let country = outlook.country?.name, let reviews = outlook.reviews else {
      return Verdict.Reason(
        text: "It hangs on \(state.words) of your State; you have not said which it is.",
        standing: .depends)
    }
    switch state {
    case .upr: return try comingReview(of: country, reviews, avenue, due)
    case .uprOutcome:
      if let last = reviews.last, last.basis != .cancelled,
        last.lastDay.days(to: outlook.today) <= Self.outcomeDays
      {
        return Verdict.Reason(
          text:
            "\(country) was reviewed \(last.starts.inWords) and the outcome is still to be adopted.",
          standing: .open, isNews: true)
      }
      return Verdict.Reason(
        text: "It comes in the months after a review. " + told(reviews, of: country),
        standing: .closed)
    case .treaty, .vnr:
      return Verdict.Reason(
        text:
          "It hangs on \(state.words) of \(country), and I have no list of those to come: look it up "
          + "first.", standing: .depends)
    }
  }

  private func comingReview(
    of country: String, _ reviews: StateReviews, _ avenue: Avenue, _ due: Occasion?
  ) throws -> Verdict.Reason {
    guard let coming = reviews.coming else {
      return Verdict.Reason(text: told(reviews, of: country), standing: .closed)
    }
    if due == nil, let missed = try outlook.missed(of: avenue) {
      return Verdict.Reason(
        text: "\(country) is reviewed \(coming.starts.inWords), and the day for this has passed "
          + "(\(missed.lastDay.wordsWithoutWeekday)).", standing: .closed)
    }
    return Verdict.Reason(
      text: "\(country) is to be reviewed \(coming.starts.inWords).", standing: .open,
      isNews: true)
  }

  private func told(_ reviews: StateReviews, of country: String) -> String {
    [
      reviews.last.map { "\(country) was last reviewed \($0.starts.inWords)." },
      (reviews.coming ?? reviews.next).map { next in
        let window = next.opening
        return next.latestStart == nil
          ? "Its next review is \(next.starts.inWords)."
          : "Its next review is expected between \(window.first.year) and \(window.last.year)."
      },
    ].compactMap(\.self).joined(separator: " ")
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

extension RoughDay {
  /// The date with its preposition: "on 4 November 2025", "in November 2026".
  fileprivate var inWords: String {
    day.map { "on \($0.wordsWithoutWeekday)" } ?? "in \(words)"
  }
}

extension String {
  /// The name of a city from its id: "new-york" is New York.
  var cityName: String {
    split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}
