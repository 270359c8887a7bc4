import Knowledge
import Schedule

extension Conversation {
  /// The most deadlines told for what was asked.
  private static let mostDeadlines = 4

  /// Returns by when something must be done: the next time there is of each sort, else the last.
  func reply(toDeadlines asked: DatesQuestion) throws -> Reply? {
    var filter = OccasionFilter()
    // A day is asked for, not a deadline: a meeting may be meant.
    filter.what = asked.cues.contains(.due) ? [.deadline, .event] : [.deadline, .event, .session]
    filter.about = asked.bodies + asked.avenues
    filter.kinds = asked.kinds
    filter.number = asked.number
    if case .span(let span) = asked.phrase?.meaning { filter.within = span }
    let all = try occasions(filter, asked)
    guard !all.isEmpty else { return nil }
    let lead = asked.cues.contains(.until) ? "Yes, there is still time:" : ""
    if asked.number != nil {
      let isOver = all.allSatisfy { $0.lastDay < today }
      return .telling(
        Array(all.prefix(Self.mostDeadlines)), lead: isOver ? "This is past:" : lead, from: vantage)
    }
    let coming = all.filter { $0.lastDay >= today }.withoutRepeats { SeriesKey($0) }
    if !coming.isEmpty {
      return .telling(Array(coming.prefix(Self.mostDeadlines)), lead: lead, from: vantage)
    }
    let past = all.reversed().withoutRepeats { SeriesKey($0) }
    return .telling(
      Array(past.prefix(Self.mostDeadlines)), lead: "No later date is known. The last was:",
      from: vantage)
  }
}

extension Occasion {
  /// Words that stand for one another where something is asked for in advance, as far as they tell.
  private static let requests = ["appl", "regist", "request", "form", "sign", "book", "inscri"]

  /// The most letters that tell a word, whatever its ending: "application", "applications".
  private static let stem = 5

  /// Whether a word stands in the title, or in the note on a meeting; of a short one the ending is left
  /// out, as in "apply".
  func isNamed(by word: String) -> Bool {
    let isRequest = Self.requests.contains { word.hasPrefix($0) }
    if isRequest { return Self.requests.contains { title.lowercased().contains($0) } }
    let told = what == .session ? title + " " + (note ?? "") : title
    return told.lowercased().contains(word.prefix(min(Self.stem, max(3, word.count - 1))))
  }
}

extension Conversation {
  /// Returns the occasions a filter lets through whose titles hold the other words of a question.
  ///
  /// A committee and its parent may both be named; then the one that has such occasions is meant.
  func occasions(_ filter: OccasionFilter, _ asked: DatesQuestion) throws -> [Occasion] {
    let isNamed = { (occasion: Occasion) in asked.others.allSatisfy(occasion.isNamed) }
    let all = try pack.occasions(filter).filter(isNamed)
    guard all.isEmpty, asked.bodies.count > 1 else { return all }
    for body in asked.bodies {
      var filter = filter
      filter.about.removeAll { asked.bodies.contains($0) && $0 != body }
      let some = try pack.occasions(filter).filter(isNamed)
      if !some.isEmpty { return some }
    }
    return []
  }
}

/// What makes deadlines of different years the same: the thing that is due, and the kind of meeting.
private struct SeriesKey: Hashable {
  let about: [ID<Concept>]
  let kind: String?
  let entry: ID<Entry>?

  init(_ occasion: Occasion) {
    about = occasion.about
    kind = occasion.kind
    entry = occasion.entry
  }
}
