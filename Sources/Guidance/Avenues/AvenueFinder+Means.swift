import Knowledge

extension AvenueFinder {
  /// Whether the journey an avenue asks for cannot be made.
  func staysAtHome(_ avenue: Avenue) -> Bool {
    guard let city = avenue.travel?.text, avenue.online != .yes, let cities = circumstances.cities
    else { return false }
    return !cities.contains(city)
  }

  /// What the journey says.
  func travel(_ avenue: Avenue) -> Verdict.Reason? {
    guard let city = avenue.travel?.text, avenue.online != .yes else { return nil }
    let isNeeded = avenue.online == .no
    let must =
      (isNeeded ? "Somebody must be in " : "It works best with somebody in ") + city.cityName
    guard circumstances.cities != nil else {
      return Verdict.Reason(
        text: "\(must); you have not said where you can go.", standing: isNeeded ? .depends : .open)
    }
    guard staysAtHome(avenue) else {
      return Verdict.Reason(text: "\(must), and you can go there.", standing: .open)
    }
    if avenue.isDoneByProxy, avenue.partner != nil {
      return Verdict.Reason(
        text: "\(must), and you cannot go there; a partner can do it for you.",
        standing: .throughPartner)
    }
    return isNeeded
      ? Verdict.Reason(text: "\(must), and you cannot go there.", standing: .closed)
      : Verdict.Reason(text: "\(must); a part can be done from home.", standing: .open)
  }

  /// What the weeks say that there are: those the NGO has named, else those until what is due.
  ///
  /// Our estimate alone closes nothing: it can be shared with others. An NGO that has named none may have
  /// begun already: then it is only told.
  func time(_ avenue: Avenue, _ due: Occasion?) -> Verdict.Reason? {
    let usual = "By our estimate it takes about \(avenue.weeks.weeks)"
    let left = due.map { max(0, outlook.today.days(to: $0.opening.first)) / 7 }
    guard let weeks = circumstances.weeks else {
      guard let left, left < avenue.weeks else { return nil }
      return Verdict.Reason(
        text:
          "\(usual), and about \(left.weeks) are left: begin at once, or aim at the time after.",
        standing: .open, isNews: true)
    }
    if weeks < avenue.weeks {
      let isShort = left.map { $0 < avenue.weeks } ?? false
      return Verdict.Reason(
        text: "\(usual); you have \(weeks)."
          + (isShort ? "" : " Share the work, or begin with a part."),
        standing: isShort ? .closed : .depends)
    }
    guard let due, let left, left > weeks else {
      return Verdict.Reason(text: "\(usual); you have \(weeks).", standing: .open)
    }
    return Verdict.Reason(
      text: "\(usual); you have \(weeks). What it leads to comes later: \(due.title), "
        + "\(due.opening.first.wordsWithoutWeekday).", standing: .open, isNews: true)
  }

  /// What the money says; a journey that is not made costs nothing.
  func money(_ avenue: Avenue) -> Verdict.Reason? {
    guard circumstances.hasMoney == false, avenue.money != .none, !staysAtHome(avenue) else {
      return nil
    }
    return avenue.money == .much
      ? Verdict.Reason(
        text: "By our estimate it costs much, and you have no money for it.", standing: .closed)
      : Verdict.Reason(
        text: "By our estimate it costs something; look for help with it.", standing: .depends)
  }

  /// What the languages say.
  func language(_ avenue: Avenue) -> Verdict.Reason? {
    guard let languages = circumstances.languages, !languages.isEmpty, !avenue.languages.isEmpty,
      !avenue.languages.contains(where: languages.contains)
    else { return nil }
    return Verdict.Reason(
      text: "It is written in \(avenue.languages.joined(separator: ", ")), and you in "
        + "\(languages.joined(separator: ", ")).", standing: .closed)
  }
}
