import Knowledge

/// Weeks, months and years by their names, seasons and weekdays.
extension DateReader {
  /// "this week", "next month", "last year", "mois prochain", "end of the year".
  func calendarUnit(at start: Int) -> Found? {
    guard start < words.count else { return nil }
    let first = words[start]
    if DateWords.ends.contains(first) {
      let place = skippingArticles(start + 1)
      guard place < words.count else { return nil }
      // "End of the month", "end of next month".
      let named = DateWords.units[words[place]].flatMap { span(of: $0, 0) }
      let end = named == nil ? calendarUnit(at: place) : nil
      guard let last = named?.last ?? end?.span?.last else { return nil }
      return found(.span(DaySpan(last)), start, end?.end ?? place + 1)
    }
    guard start + 1 < words.count else { return nil }
    let second = words[start + 1]
    let (unit, word) =
      DateWords.units[second].map { ($0, first) } ?? DateWords.units[first].map { ($0, second) }
      ?? (.days, "")
    // "Mes prochaines échéances" are mine, and no month.
    if first == "mes", second.hasSuffix("s") { return nil }
    let step =
      if DateWords.this.contains(word) {
        0
      } else if DateWords.coming.contains(word), !["in", "en", "dans", "within"].contains(word) {
        1
      } else if DateWords.past.contains(word), word != "ago" {
        -1
      } else {
        Int?.none
      }
    guard let step, let span = span(of: unit, step) else { return nil }
    return found(.span(span), start, start + 2)
  }

  private func span(of unit: DateWords.Unit, _ step: Int) -> DaySpan? {
    switch unit {
    case .days: return nil
    case .weeks:
      let monday = today.adding(days: 7 * step - today.weekday.rawValue)
      return DaySpan(from: monday, days: 6)
    case .months:
      let first = today.startOfMonth.adding(months: step)
      return DaySpan(first, first.endOfMonth)
    case .years: return yearSpan(today.year + step)
    }
  }

  private func yearSpan(_ year: Int) -> DaySpan? {
    guard let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return nil }
    return DaySpan(first, last)
  }

  /// "summer", "next autumn", "spring 2027", "Christmas".
  func season(at start: Int) -> Found? {
    var place = start
    let isQualified =
      DateWords.coming.contains(words[place]) || DateWords.this.contains(words[place])
    if isQualified { place = skippingArticles(place + 1) }
    guard place < words.count, let season = DateWords.seasons[words[place]],
      case .date(let month, let day) = season.first
    else { return nil }
    // "fall" and "spring" are verbs too.
    let before = place > 0 ? words[place - 1] : ""
    let (year, end) = yearBehind(place + 1)
    let isNamed =
      isQualified || year != nil || before == "the" || DateWords.at.contains(before)
      || DateWords.before.contains(before) || DateWords.until.contains(before)
    guard isNamed || !["fall", "spring", "ete"].contains(words[place]) else { return nil }
    guard let first = self.day(day, month, year) else { return nil }
    // A season that runs is the one that is meant.
    let running = DaySpan(from: first.adding(months: -12), days: season.days)
    let isRunning = year == nil && running.contains(today)
    return found(
      .span(isRunning ? running : DaySpan(from: first, days: season.days)), start, end)
  }

  /// "Friday", "next Monday".
  func weekday(at start: Int) -> Found? {
    let isNamed = DateWords.coming.contains(words[start]) || DateWords.this.contains(words[start])
    let place = isNamed ? start + 1 : start
    guard place < words.count, let weekday = DateWords.weekdays[words[place]] else { return nil }
    // A weekday before a day of the month only repeats it.
    if let dated = place + 1 < words.count ? dayAndMonth(at: place + 1) : nil {
      return Found(meaning: dated.meaning, start: start, end: dated.end)
    }
    let distance = (weekday.rawValue - today.weekday.rawValue + 7) % 7
    let day = today.adding(days: distance == 0 && isNamed ? 7 : distance)
    return found(.span(DaySpan(day)), start, place + 1)
  }

  /// "2027".
  func year(at start: Int) -> Found? {
    guard let year = yearNumber(words[start]), let span = yearSpan(year) else { return nil }
    // The 1961 Convention is called by its year, and asks for none.
    if start + 1 < words.count, DateWords.calledByYear.contains(where: words[start + 1].hasPrefix) {
      return nil
    }
    return found(.span(span), start, start + 1)
  }
}
