import Knowledge
import Schedule

extension Conversation {
  /// The most deadlines told for what was asked.
  private static let mostDeadlines = 4

  /// Returns by when something must be done: the next time there is of each sort, else the last.
  func reply(toDeadlines asked: DatesQuestion) throws -> Reply? {
    var filter = OccasionFilter()
    filter.what = [.deadline, .event]
    filter.about = asked.bodies + asked.avenues
    filter.kinds = asked.kinds
    filter.number = asked.number
    if case .span(let span) = asked.phrase?.meaning { filter.within = span }
    let all = try pack.occasions(filter).filter { occasion in
      asked.others.allSatisfy(occasion.isNamed)
    }
    guard !all.isEmpty else { return nil }
    if asked.number != nil { return .telling(Array(all.prefix(Self.mostDeadlines)), from: vantage) }
    let coming = all.filter { $0.lastDay >= today }.withoutRepeats { SeriesKey($0) }
    if !coming.isEmpty {
      let lead = asked.cues.contains(.until) ? "Yes, there is still time:" : ""
      return .telling(Array(coming.prefix(Self.mostDeadlines)), lead: lead, from: vantage)
    }
    let past = all.reversed().withoutRepeats { SeriesKey($0) }
    return .telling(
      Array(past.prefix(Self.mostDeadlines)), lead: "No later date is known. The last was:",
      from: vantage)
  }
}

extension Occasion {
  /// The most letters that tell a word, whatever its ending: "application", "applications".
  private static let stem = 5

  /// Whether a word stands in the title; of a short one the ending is left out, as in "apply".
  fileprivate func isNamed(by word: String) -> Bool {
    title.lowercased().contains(word.prefix(min(Self.stem, max(3, word.count - 1))))
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
