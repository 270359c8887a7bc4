import Knowledge

/// Reads the dates that stand at a place in a line.
struct DateReader {
  /// What was found, and which words it takes.
  struct Found: Equatable {
    var meaning: DatePhrase.Meaning
    var start: Int
    var end: Int

    var span: DaySpan? {
      if case .span(let span) = meaning { span } else { nil }
    }
  }

  let words: [String]
  let today: Day

  /// Returns the date that begins at a word, with the small words before it that belong to it.
  func phrase(at start: Int) -> Found? {
    if DateWords.between.contains(words[start]), let range = range(at: start + 1) {
      return Found(meaning: range.meaning, start: start, end: range.end)
    }
    // "8 to 12 March" needs no word before it.
    if let days = daysOfMonth(at: start), DateWords.upTo.contains(words[start + 1]) { return days }
    if let bound = bounded(at: start) { return bound }
    if let length = length(at: start) { return length }
    guard var found = date(at: start) else { return nil }
    // "in March": the small word goes with it, but in "what is on in March" the "on" does not.
    let before = start > 0 ? words[start - 1] : ""
    let isOn = before == "on" && start > 1 && DateWords.beforeOn.contains(words[start - 2])
    if DateWords.at.contains(before), !isOn { found.start = start - 1 }
    return found
  }

  /// Returns what lies between two dates: "8 March to 12 April", behind "between" or "from".
  private func range(at start: Int) -> Found? {
    if let days = daysOfMonth(at: start) { return days }
    guard let first = date(at: start, isBound: true), let opening = first.span,
      first.end < words.count,
      DateWords.to.contains(words[first.end]),
      // "Between June and December": the December that follows that June.
      let last = DateReader(words: words, today: max(today, opening.first))
        .date(at: first.end + 1, isBound: true),
      let closing = last.span
    else { return nil }
    guard let span = DaySpan(opening.first, closing.last) else {
      return Found(meaning: .backwards(opening, closing), start: start, end: last.end)
    }
    return Found(meaning: .span(span), start: start, end: last.end)
  }

  /// Returns the days between two numbers of one month: "between 20 and 31 January".
  private func daysOfMonth(at start: Int) -> Found? {
    guard start + 2 < words.count, let first = Int(words[start]), (1...31).contains(first),
      DateWords.to.contains(words[start + 1]), let last = date(at: start + 2),
      let day = last.span?.first,
      let opening = Day(year: day.year, month: day.month, day: first),
      let span = DaySpan(opening, last.span?.last ?? day)
    else { return nil }
    return Found(meaning: .span(span), start: start, end: last.end)
  }

  /// Returns the days on one side of a date: "before summer", "by 1 March", "after the HLPF" is none.
  private func bounded(at start: Int) -> Found? {
    let word = words[start]
    let isUntil = DateWords.until.contains(word)
    let isBefore = DateWords.before.contains(word)
    let isSince = DateWords.since.contains(word)
    guard isUntil || isBefore || isSince || DateWords.after.contains(word) else { return nil }
    let next = skippingArticles(start + 1)
    guard next < words.count, let found = date(at: next, isBound: true) else { return nil }
    guard let span = found.span else {
      return Found(meaning: found.meaning, start: start, end: found.end)
    }
    if !isUntil, !isBefore {
      let first = isSince ? span.first : span.last.adding(days: 1)
      let open = DaySpan(first, max(span.last, span.first.adding(months: 12)))
      return Found(meaning: .span(open ?? span), start: start, end: found.end)
    }
    // "Before the end of November" lets the whole month count.
    let isEnd = DateWords.ends.contains(words[next])
    let last = isBefore && !isEnd ? span.first.adding(days: -1) : span.last
    guard let bounded = DaySpan(today, last) else {
      return Found(meaning: .backwards(DaySpan(today), DaySpan(last)), start: start, end: found.end)
    }
    return Found(meaning: .span(bounded), start: start, end: found.end)
  }

  /// Returns a length of time from today on, or back from it: "in 6 weeks", "the past two months".
  private func length(at start: Int) -> Found? {
    var place = start
    var isComing = false
    var isPast = false
    while place < words.count {
      let word = words[place]
      if DateWords.coming.contains(word) {
        isComing = true
      } else if DateWords.past.contains(word) {
        isPast = true
      } else if !DateWords.articles.contains(word) || place > start + 3 {
        break
      }
      place += 1
    }
    // "a couple of weeks", "a few days".
    if place + 1 < words.count, words[place] == "a", number(words[place + 1]) != nil { place += 1 }
    guard place > start, place + 1 < words.count, isComing || isPast,
      let count = number(words[place])
    else { return lengthAgo(at: start) }
    var end = place + 1
    while end < words.count, DateWords.coming.contains(words[end]) || words[end] == "of" {
      isComing = true
      end += 1
    }
    guard end < words.count, let unit = DateWords.units[words[end]], isComing || isPast else {
      return nil
    }
    let isBack = isPast || (end + 1 < words.count && words[end + 1] == "ago")
    let other = day(count, unit, isBack ? -1 : 1)
    guard let span = isBack ? DaySpan(other, today) : DaySpan(today, other) else { return nil }
    return Found(meaning: .span(span), start: start, end: end + 1)
  }

  /// Returns the days since, or around the day in so long: "two months ago", "4 weeks from now".
  private func lengthAgo(at start: Int) -> Found? {
    guard start + 2 < words.count, let count = number(words[start]),
      let unit = DateWords.units[words[start + 1]]
    else { return nil }
    if words[start + 2] == "ago", let span = DaySpan(day(count, unit, -1), today) {
      return Found(meaning: .span(span), start: start, end: start + 3)
    }
    guard start + 3 < words.count, words[start + 2] == "from",
      ["now", "today"].contains(words[start + 3])
    else { return nil }
    let day = day(count, unit, 1)
    let span = DaySpan(day.adding(days: -3), day.adding(days: 3)) ?? DaySpan(day)
    return Found(meaning: .span(span), start: start, end: start + 4)
  }

  private func day(_ count: Int, _ unit: DateWords.Unit, _ sign: Int) -> Day {
    switch unit {
    case .days: today.adding(days: sign * count)
    case .weeks: today.adding(days: sign * count * 7)
    case .months: today.adding(months: sign * count)
    case .years: today.adding(months: sign * count * 12)
    }
  }

  private func number(_ word: String) -> Int? {
    if let number = DateWords.numbers[word] { return number }
    return word.count <= 3 ? Int(word) : nil
  }

  func skippingArticles(_ place: Int) -> Int {
    var place = place
    while place < words.count, DateWords.articles.contains(words[place]) { place += 1 }
    return place
  }
}
