import Knowledge

extension DateReader {
  /// Returns the day, month, season or year that begins at a word.
  ///
  /// Behind a word such as "by" (`isBound`) a figure may be a date that is none elsewhere.
  func date(at start: Int, isBound: Bool = false) -> Found? {
    guard start < words.count else { return nil }
    return written(at: start) ?? figures(at: start, isBound: isBound) ?? dayAndMonth(at: start)
      ?? month(at: start, isBound: isBound) ?? calendarUnit(at: start) ?? season(at: start)
      ?? weekday(at: start) ?? year(at: start)
  }

  func found(_ meaning: DatePhrase.Meaning?, _ start: Int, _ end: Int) -> Found? {
    meaning.map { Found(meaning: $0, start: start, end: end) }
  }

  /// "2027-03-08", "today", "tomorrow".
  private func written(at start: Int) -> Found? {
    let word = words[start]
    if let days = DateWords.today[word] {
      return found(.span(DaySpan(today.adding(days: days))), start, start + 1)
    }
    let parts = word.split(separator: "-")
    guard parts.count == 3, parts[0].count == 4, parts.allSatisfy({ Int($0) != nil }) else {
      return nil
    }
    return found(Day(word).map { .span(DaySpan($0)) } ?? .impossible, start, start + 1)
  }

  /// "10/01", "25.12.2026": which is the month is not guessed.
  private func figures(at start: Int, isBound: Bool) -> Found? {
    let word = words[start]
    guard let mark = word.first(where: { "/.-".contains($0) }) else { return nil }
    let parts = word.split(separator: mark, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, (2...3).contains(parts.count),
      parts[0].count <= 2, parts[1].count <= 2, mark != "-" || parts.last?.count == 4
    else { return nil }
    let before = start > 0 ? words[start - 1] : ""
    if DateWords.figureNames.contains(before) { return nil }
    if parts.count == 2 {
      // Without a year it may be a fraction, a target or a resolution.
      let isDate =
        words.count == 1 || isBound || ["on", "in", "le", "el"].contains(before)
        || DateWords.until.contains(before)
      guard mark == "/", isDate, word != "24/7" else { return nil }
    }
    let year = parts.count == 3 ? (numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]) : nil
    let readings = [(numbers[0], numbers[1]), (numbers[1], numbers[0])].compactMap { day, month in
      self.day(day, month, year)
    }.withoutRepeats
    switch readings.count {
    case 2: return found(.unclear(readings[0], readings[1]), start, start + 1)
    case 1: return found(.span(DaySpan(readings[0])), start, start + 1)
    default: return found(parts.count == 3 ? .impossible : nil, start, start + 1)
    }
  }

  /// "8 March 2027", "8-12 March", "March 8, 2027", "8 de marzo de 2027".
  func dayAndMonth(at start: Int) -> Found? {
    if let days = dayNumbers(words[start]) {
      let place = skippingArticles(start + 1)
      guard place < words.count, let month = DateWords.months[words[place]] else { return nil }
      let (year, end) = yearBehind(place + 1)
      return found(meaning(days, month, year), start, end)
    }
    guard let month = DateWords.months[words[start]], start + 1 < words.count,
      let days = dayNumbers(words[start + 1])
    else { return nil }
    let (year, end) = yearBehind(start + 2)
    return found(meaning(days, month, year), start, end)
  }

  private func meaning(
    _ days: (first: Int, last: Int), _ month: Int, _ year: Int?
  ) -> DatePhrase.Meaning {
    guard let first = day(days.first, month, year), let last = day(days.last, month, first.year),
      let span = DaySpan(first, last)
    else { return .impossible }
    return .span(span)
  }

  /// Returns a day; without a year, the next there is of it.
  func day(_ day: Int, _ month: Int, _ year: Int?) -> Day? {
    if let year { return Day(year: year, month: month, day: day) }
    return (0...4).lazy.compactMap { Day(year: today.year + $0, month: month, day: day) }
      .first { $0 >= today }
  }

  /// Reads "8", "8th", "1er" or "8-12".
  private func dayNumbers(_ word: String) -> (first: Int, last: Int)? {
    let parts = word.split { $0 == "-" || $0 == "–" }.map { part in
      ["st", "nd", "rd", "th", "er", "º"].first { part.hasSuffix($0) }
        .map { part.dropLast($0.count) } ?? part
    }
    let numbers = parts.compactMap { $0.count <= 2 ? Int($0) : nil }
    guard numbers.count == parts.count, (1...2).contains(numbers.count),
      numbers.allSatisfy({ (1...31).contains($0) })
    else { return nil }
    return (numbers[0], numbers[numbers.count - 1])
  }

  func yearBehind(_ place: Int) -> (year: Int?, end: Int) {
    let next = skippingArticles(place)
    guard next < words.count, let year = yearNumber(words[next]) else { return (nil, place) }
    return (year, next + 1)
  }

  func yearNumber(_ word: String) -> Int? {
    guard word.count == 4, let year = Int(word), (1960...2060).contains(year) else { return nil }
    return year
  }

  /// "March", "next March", "March 2027", "early March", "mid-March", "end of March".
  private func month(at start: Int, isBound: Bool) -> Found? {
    var place = start
    var part: ClosedRange<Int>?
    if let opening = Self.parts[words[place]] {
      part = opening
      place = skippingArticles(place + 1)
    }
    let isNext =
      place < words.count && DateWords.next.contains(words[place])
    let isLast = place < words.count && DateWords.past.contains(words[place])
    let isThis = place < words.count && DateWords.this.contains(words[place])
    if isNext || isLast || isThis { place = skippingArticles(place + 1) }
    guard place < words.count else { return nil }
    var name = words[place]
    if name.hasPrefix("mid-") {
      name = String(name.dropFirst(4))
      part = 11...20
    }
    guard let month = DateWords.months[name] else { return nil }
    var (year, end) = yearBehind(place + 1)
    // "March last year", "mars de l'année prochaine".
    if year == nil, let named = calendarUnit(at: skippingArticles(end)), let span = named.span,
      span.first == span.first.startOfYear, span.first.days(to: span.last) > 360
    {
      year = span.first.year
      end = named.end
    }
    let before = start > 0 ? words[start - 1] : ""
    let isNamed =
      isNext || isLast || isThis || part != nil || year != nil || isBound
      || DateWords.at.contains(before) || before == "the"
    let isLastWord = name == "march" && end == words.count
    guard isNamed || isLastWord || !DateWords.weakMonths.contains(name) else { return nil }
    if year == nil, end < words.count, DateWords.past.contains(words[end]) {
      end += 1
      year = month < today.month ? today.year : today.year - 1
    }
    let latest = month < today.month ? today.year : today.year - 1
    let coming = month < today.month ? today.year + 1 : today.year
    // "Was the December session held" looks back.
    let looksBack = !DateWords.pastVerbs.isDisjoint(with: words) && !isNext && !isThis
    let chosen = year ?? (isLast || looksBack ? latest : isThis ? today.year : coming)
    guard let first = Day(year: chosen, month: month, day: part?.lowerBound ?? 1) else {
      return nil
    }
    let last = min(part?.upperBound ?? 31, Day.length(ofMonth: month, in: chosen))
    let span = DaySpan(from: first, days: last - first.day)
    return found(.span(span), start, end)
  }

  private static let parts: [String: ClosedRange<Int>] = [
    "early": 1...10, "beginning": 1...10, "start": 1...10, "debut": 1...10, "principios": 1...10,
    "mid": 11...20, "middle": 11...20, "mi": 11...20, "mediados": 11...20,
    "late": 21...31, "end": 21...31, "fin": 21...31, "finales": 21...31,
  ]
}
