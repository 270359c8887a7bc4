import Knowledge
import Schedule

extension Conversation {
  /// The most meetings that are told at once.
  private static let mostSessions = 3

  /// How many days a meeting may go on of which only the window is known in which it opens; the March
  /// session of the Human Rights Council takes five weeks.
  private static let longestSession = 35

  /// Returns when the meetings of a body are: those with a number, of some days, the last or the next.
  func reply(toSessions asked: DatesQuestion) throws -> Reply? {
    var filter = OccasionFilter()
    filter.what = [.session]
    filter.about = asked.bodies
    filter.kinds = asked.kinds
    let all = try occasions(filter, asked)
    guard !all.isEmpty else { return nil }
    if let number = asked.number { return numbered(number, among: all, asked) }
    if case .span(let span) = asked.phrase?.meaning { return try during(span, among: all, asked) }
    if asked.cues.contains(.last) {
      guard let last = all.last(where: { $0.lastDay < today && $0.basis != .cancelled }) else {
        return nil
      }
      return .telling([last], from: vantage)
    }
    return try coming(among: all, asked)
  }

  private func numbered(
    _ number: String, among all: [Occasion], _ asked: DatesQuestion
  ) -> Reply {
    let meant = all.filter { $0.number == number }
    // The regular session is what the number names; what else belongs to it comes behind.
    let ordered = meant.filter { $0.kind == "regular" } + meant.filter { $0.kind != "regular" }
    guard !ordered.isEmpty else {
      let numbers = all.compactMap { $0.number.flatMap { Int($0) } }
      var reply = Reply(.decline)
      reply.message =
        "I know no session \(number) of that body."
        + (numbers.isEmpty
          ? "" : " I know the sessions \(numbers.min() ?? 0) to \(numbers.max() ?? 0).")
        + (all.last { $0.number != nil }.map { " The last I know of: \($0.line(from: vantage))" }
          ?? "")
      return reply
    }
    return .telling(Array(ordered.prefix(Self.mostSessions)), from: vantage)
  }

  private func during(
    _ span: DaySpan, among all: [Occasion], _ asked: DatesQuestion
  ) throws -> Reply? {
    let meant = all.filter { $0.span.overlaps(span) }
    let ordered = meant.filter { $0.kind == "regular" } + meant.filter { $0.kind != "regular" }
    guard !ordered.isEmpty else {
      guard var reply = try coming(among: all, asked) else { return nil }
      reply.message = "I know of none from \(span.words)."
      return reply
    }
    return .telling(Array(ordered.prefix(Self.mostSessions)), from: vantage)
  }

  private func coming(among all: [Occasion], _ asked: DatesQuestion) throws -> Reply? {
    let coming = all.filter { session in
      // One that was only expected may be going on.
      let days = session.basis == .expected ? Self.longestSession : 0
      return session.lastDay.adding(days: days) >= today && session.basis != .cancelled
    }
    guard !coming.isEmpty else {
      guard let last = all.last(where: { $0.basis != .cancelled }) else { return nil }
      return .telling([last], from: vantage, behind: "No later date is known.")
    }
    // The next regular session, and what meets before it.
    let regular =
      coming.firstIndex {
        ["regular", "working-group"].contains($0.kind) && $0.opening.first > today
      }
      ?? coming.startIndex
    let told = [coming[regular]] + coming[..<regular].prefix(Self.mostSessions - 1)
    return .telling(told, from: vantage)
  }
}
