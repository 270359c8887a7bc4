import Knowledge
import Schedule

extension Conversation {
  /// The most meetings that are told at once.
  private static let mostSessions = 3

  /// Returns when the meetings of a body are: those with a number, of some days, the last or the next.
  func reply(toSessions asked: DatesQuestion) throws -> Reply? {
    var filter = OccasionFilter()
    filter.what = [.session]
    filter.about = asked.bodies
    filter.kinds = asked.kinds
    let found = try occasions(filter, asked)
    // A forum is no session of the body that holds it, unless it is named.
    let all = asked.others.isEmpty ? found.filter { $0.kind != .event } : found
    guard !all.isEmpty else { return nil }
    if let number = asked.number { return numbered(number, among: all) }
    if case .span(let span) = asked.phrase?.meaning { return during(span, among: all, asked) }
    if asked.cues.contains(.last), !asked.cues.contains(.next) {
      let last = all.last { $0.lastDay < today && $0.basis != .cancelled }
      return last.map { .telling([$0], from: vantage) }
    }
    return coming(among: all, asked)
  }

  private func numbered(_ number: String, among all: [Occasion]) -> Reply {
    let meant = all.filter { $0.number == number }.regularFirst
    guard meant.isEmpty else {
      return .telling(Array(meant.prefix(Self.mostSessions)), from: vantage)
    }
    let numbers = all.compactMap { $0.number.flatMap { Int($0) } }
    let last = all.last { $0.number != nil }
    var reply = Reply(.decline)
    reply.message = [
      "I know no session \(number) of that body.",
      numbers.isEmpty
        ? nil : "I know the sessions \(numbers.min() ?? 0) to \(numbers.max() ?? 0).",
      last.map { "The last I know of: \($0.line(from: vantage))" },
    ].compactMap(\.self).joined(separator: " ")
    return reply
  }

  private func during(
    _ span: DaySpan, among all: [Occasion], _ asked: DatesQuestion
  ) -> Reply? {
    let meant = all.filter { $0.span.overlaps(span) }.regularFirst
    guard meant.isEmpty else {
      return .telling(Array(meant.prefix(Self.mostSessions)), from: vantage)
    }
    guard var reply = coming(among: all, asked) else { return nil }
    reply.message = "I know of none from \(span.words)."
    return reply
  }

  private func coming(among all: [Occasion], _ asked: DatesQuestion) -> Reply? {
    let coming = all.filter { $0.lastDay >= today && $0.basis != .cancelled }
    guard !coming.isEmpty else {
      let last = all.last { $0.basis != .cancelled }
      return last.map { .telling([$0], from: vantage, behind: "No later date is known.") }
    }
    // What is on now, then the next regular session and what meets before it; but who asks for the next
    // is told the next first.
    let running = coming.filter { $0.opening.first <= today && $0.latestStart == nil }
    let ahead = coming.filter { $0.opening.first > today || $0.latestStart != nil }
    let isNext = { (session: Occasion) in
      session.kind == .regular || session.kind == .workingGroup
    }
    let later = ahead.filter(isNext).dropFirst(asked.skips)
    if asked.skips > 0, let session = later.first { return .telling([session], from: vantage) }
    let regular = ahead.firstIndex(where: isNext) ?? ahead.startIndex
    let next = ahead.isEmpty ? [] : [ahead[regular]] + ahead[..<regular]
    let told = asked.cues.contains(.next) && !asked.isNow ? next + running : running + next
    return .telling(Array(told.prefix(Self.mostSessions)), from: vantage)
  }
}

extension [Occasion] {
  /// The regular session, which is what a number names, before what else belongs to it.
  fileprivate var regularFirst: [Occasion] {
    filter { $0.kind == .regular } + filter { $0.kind != .regular }
  }
}
