import Knowledge

extension Reminder {
  /// What is over is not told as still to come.
  ///
  /// A sentence that speaks of the future and names only days that have passed is likely to need
  /// another tense. Some such sentences are right ("the session of 2025 will be remembered"), so this
  /// is a reminder and no check. Facts with a last day of their own are flagged when they are told.
  static let pastDates = Reminder { folder, circumstances in
    folder.facts.filter { $0.item.expires == nil }.compactMap { fact in
      let sentences = fact.item.statement.split(separator: ".").map(String.init)
      guard
        let sentence = sentences.first(where: { $0.promisesWhatIsPast(on: circumstances.today) })
      else { return nil }
      return fact.problem(
        "past-date", in: "text",
        "'\(fact.item.id)' speaks of what is to come, but that day has passed: '\(sentence.trimmed)'. "
          + "Look up what became of it, or give the fact 'expires'.", severity: .note)
    }
  }
}

extension String {
  private static let promises: Set<String> = [
    "will", "next", "upcoming", "coming", "planned", "scheduled", "due", "expected",
  ]
  private static let pasts: Set<String> = ["was", "were", "been"]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// Whether a sentence speaks of the future and all days it names have passed.
  fileprivate func promisesWhatIsPast(on today: Day) -> Bool {
    let words = lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let isPromise = words.indices.contains { place in
      Self.promises.contains(words[place]) && !Self.pasts.contains(words[max(0, place - 1)])
    }
    // A year to come means that the promise is of that year.
    guard isPromise,
      !words.contains(where: { Int($0).map { $0 > today.year && $0 < 10_000 } ?? false })
    else { return false }
    let days = words.indices.compactMap { Self.lastDay(named: words, at: $0) }
    return !days.isEmpty && days.allSatisfy { $0 < today }
  }

  /// Returns the last day that "8 March 2026" or "March 2026" can mean, where the month stands at a
  /// place among the words.
  private static func lastDay(named words: [String], at place: Int) -> Day? {
    guard let month = months.firstIndex(of: words[place]), words.indices.contains(place + 1),
      let year = Int(words[place + 1]), year > 1900
    else { return nil }
    if place > 0, let number = Int(words[place - 1]),
      let day = Day(year: year, month: month + 1, day: number)
    {
      return day
    }
    return (28...31).reversed().lazy.compactMap { Day(year: year, month: month + 1, day: $0) }.first
  }
}
