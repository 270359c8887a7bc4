import Knowledge
import Schedule

extension Conversation {
  /// For how many days the agenda is told where none were named.
  private static let standardDays = 60
  /// The most days whose meetings are listed; what happens in a year is a question of its own.
  private static let longestSpan = 250
  /// The most lines of an agenda, so that it fits a screen.
  private static let longestAgenda = 12

  /// Returns what there is, or what is due, in some days.
  ///
  /// A bare "deadline?" asks of what; and what a whole year, or the past, was about is no matter of dates.
  func reply(toAgenda asked: DatesQuestion) throws -> Reply? {
    let asksForAll =
      asked.cues.contains(.due)
      ? asked.cues.contains(.next) || (asked.asksForAllDue && !context.hasSubject)
      : asked.asksForAll
    guard asked.phrase != nil || asksForAll else { return nil }
    let span =
      if case .span(let span) = asked.phrase?.meaning { span } else {
        DaySpan(from: today, days: Self.standardDays)
      }
    let isLong = span.first.days(to: span.last) > Self.longestSpan
    let isOfDays = !isLong && span.last >= today
    guard asked.cues.contains(.due) || asked.asksForAll || isOfDays else { return nil }
    var filter = OccasionFilter()
    filter.what = asked.cues.contains(.due) ? [.deadline] : [.session, .event, .deadline]
    filter.about = asked.bodies + asked.avenues
    filter.place = asked.place
    filter.within = span
    let found = try pack.occasions(filter).filter { occasion in
      // What goes on for a year, such as the General Assembly, is news only when it opens.
      let isNews = occasion.span.first >= span.first || occasion.usualDays ?? 0 < Self.longestSpan
      return occasion.basis != .cancelled && isNews
    }
    let what = asked.cues.contains(.due) ? "due" : "on"
    guard !found.isEmpty else {
      var reply = Reply(.deadlines)
      reply.message =
        "I know of nothing \(what) \(span.asked). Ask for other days, such as: what is \(what) in the "
        + "next six months?"
      return reply
    }
    let more = found.count - Self.longestAgenda
    return .telling(
      Array(found.prefix(Self.longestAgenda)), lead: "What is \(what) \(span.asked):",
      from: vantage,
      withNotes: false,
      behind: more > 0 ? "And \(more) more: 'rostrum deadlines' lists them all." : "")
  }
}

extension DaySpan {
  /// The span as a question names it, such as "for Monday 8 March 2027".
  fileprivate var asked: String {
    first == last ? "for \(words)" : "from \(words)"
  }
}
