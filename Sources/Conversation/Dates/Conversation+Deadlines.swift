import Knowledge
import Schedule

extension Conversation {
  /// The most deadlines told for what was asked.
  private static let mostDeadlines = 4

  /// Returns by when something must be done: the next time there is of each sort, else the last.
  func reply(toDeadlines asked: DatesQuestion) throws -> Reply? {
    var filter = OccasionFilter()
    // Where a day is asked for and no deadline, a meeting may be meant.
    filter.what = asked.cues.contains(.due) ? [.deadline, .event] : [.deadline, .event, .session]
    filter.about = asked.bodies + asked.avenues
    filter.kinds = asked.kinds
    filter.number = asked.number
    var found = try occasions(filter, asked)
    if found.isEmpty, !filter.kinds.isEmpty {
      // What comes back each year hangs on no kind of meeting.
      filter.kinds = []
      found = try occasions(filter, asked)
    }
    let all = found.sorted(likeliestFor: asked)
    guard !all.isEmpty else { return nil }
    if case .span(let span) = asked.phrase?.meaning {
      let meant = all.filter { $0.span.overlaps(span) }
      // Where all of that is past, the next time is told with it.
      let isOver = meant.allSatisfy { $0.lastDay < today }
      let next = all.first {
        $0.lastDay >= today && meant.first.map(SeriesKey.init) == SeriesKey($0)
      }
      if !meant.isEmpty {
        return telling(isOver ? [meant[0]] + [next].compactMap(\.self) : meant, asked)
      }
      guard var reply = try coming(among: all, asked) else { return nil }
      reply.message = "I know of none from \(span.words)."
      return reply
    }
    if asked.number != nil { return telling(all, asked) }
    return try coming(among: all, asked)
  }

  private func telling(_ told: [Occasion], _ asked: DatesQuestion) -> Reply {
    let told = Array(told.prefix(Self.mostDeadlines))
    return .telling(
      told, lead: told.first.map { lead(for: $0, asked) } ?? "", from: vantage)
  }

  private func coming(among all: [Occasion], _ asked: DatesQuestion) throws -> Reply? {
    let coming = all.filter { $0.lastDay >= today }.withoutRepeats { SeriesKey($0) }
    let missed = try all.first { try isJustMissed($0, asked) }
    if let missed, !asked.cues.contains(.next) {
      let later = coming.filter { SeriesKey($0) == SeriesKey(missed) }
      let perhaps = missed.basis == .expected ? "probably " : ""
      return .telling(
        [missed] + later, lead: "It is \(perhaps)too late for this one:", from: vantage)
    }
    if !coming.isEmpty { return telling(coming, asked) }
    let past = all.reversed().withoutRepeats { SeriesKey($0) }
    return .telling(
      Array(past.prefix(Self.mostDeadlines)), lead: "No later date is known. The last was:",
      from: vantage)
  }

  /// For how many days a deadline that comes back each year counts as just missed.
  private static let justMissed = 60

  /// Whether a deadline is past that somebody may still hope for: its meeting is to come, or it closed a
  /// short while ago.
  private func isJustMissed(_ deadline: Occasion, _ asked: DatesQuestion) throws -> Bool {
    guard deadline.lastDay < today, deadline.what == .deadline else { return false }
    if deadline.number != nil { return try isForSessionToCome(deadline) }
    return asked.cues.contains(.until) && deadline.lastDay.days(to: today) <= Self.justMissed
  }

  /// Whether a deadline belongs to a meeting that is still to come.
  private func isForSessionToCome(_ deadline: Occasion) throws -> Bool {
    guard let number = deadline.number, let kind = deadline.kind, let body = deadline.about.first
    else { return false }
    var filter = OccasionFilter()
    filter.what = [.session]
    filter.about = [body]
    filter.kinds = [kind]
    filter.number = number
    return try pack.occasions(filter).contains { $0.opening.first > today }
  }

  /// Returns what is said first to somebody who asks whether there is still time.
  private func lead(for deadline: Occasion, _ asked: DatesQuestion) -> String {
    guard asked.cues.contains(.until), deadline.what == .deadline else { return "" }
    if deadline.lastDay < today { return "It is too late for this:" }
    let isRunning = deadline.latestStart != nil && deadline.opening.first <= today
    return isRunning
      ? "Perhaps it is too late already; nothing is published:" : "There is still time:"
  }
}

extension [Occasion] {
  /// Returns those whose titles hold what is to be done, where there are such; else all, the main
  /// application before what goes with it.
  fileprivate func sorted(likeliestFor asked: DatesQuestion) -> [Occasion] {
    let named = filter { occasion in asked.handingIn.contains(where: occasion.isTitled) }
    if !named.isEmpty { return named }
    guard !asked.cues.contains(.next) else { return self }
    let isMain = { (occasion: Occasion) in occasion.title.hasPrefix("Applications") }
    return filter(isMain) + filter { !isMain($0) }
  }
}

/// What makes deadlines of different years the same: the thing that is due, and the kind of meeting.
private struct SeriesKey: Hashable {
  let about: [ID<Concept>]
  let kind: Session.Kind?
  let entry: ID<Entry>?

  init(_ occasion: Occasion) {
    about = occasion.about
    kind = occasion.kind
    entry = occasion.entry
  }
}
