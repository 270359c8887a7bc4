import Knowledge
import Schedule
import Understanding

extension Conversation {
  /// Returns the reply to a line: with dates where it asks for them.
  ///
  /// Who asks for dates and nothing else is told them first. Who says more in the line gets the answer of
  /// an entry, and the dates that hang on it.
  func replyWithDates(to line: String, in language: String?) throws -> Reply {
    let reader = DatesReader(pack: pack, interpreter: interpreter, dated: dated, today: today)
    let asked = try reader.question(line, in: language)
    if let reply = try reply(toDates: asked, line, in: language) {
      return reply
    }
    return try adding(asked, to: reply(toQuestion: line, in: language))
  }

  private func reply(
    toDates asked: DatesQuestion, _ line: String, in language: String?
  ) throws -> Reply? {
    guard asked.isWhole else { return nil }
    if let doubt = doubt(about: asked) { return doubt }
    var asked = leaning(asked)
    // What is handed in for a State is due for its review.
    if !asked.countries.isEmpty, !asked.handingIn.isEmpty { asked.cues.insert(.due) }
    if asked.speaksOfReports, asked.bodies == ["upr"], asked.avenues.isEmpty,
      asked.cues.contains(.due)
    {
      asked.avenues = ["stakeholder-submission"]
    }
    let isOfState = !asked.countries.isEmpty || asked.bodies.contains("upr")
    guard isOfState || !asked.cues.contains(.review) || asked.cues.contains(.due) else {
      return nil
    }
    guard !asked.cues.isEmpty, var reply = try told(asked) else { return nil }
    reply.datesAsked = asked
    reply.readAs = asked.readAs
    return try adding(entriesFor: line, asked, to: reply, in: language)
  }

  /// The most dates told above an answer to more than a date.
  private static let mostAbove = 2

  /// Returns an answer with the coming dates of its entry above it, where the line asks for a time.
  private func adding(_ asked: DatesQuestion, to reply: Reply) throws -> Reply {
    guard reply.kind == .answer, reply.answers.count == 1, let entry = reply.entry,
      asked.countries.isEmpty, !asked.cues.isDisjoint(with: [.when, .due, .until, .next])
    else { return reply }
    var filter = OccasionFilter()
    filter.entry = entry
    filter.number = asked.number
    let all = try pack.occasions(filter)
    let coming = all.filter { $0.lastDay >= today && $0.basis != .cancelled }
    let told = asked.number == nil ? Array(coming.prefix(Self.mostAbove)) : all
    guard !told.isEmpty else { return reply }
    var reply = reply
    reply.datesAsked = asked.withoutOthers
    reply.dates = ToldDates(
      told: Array(told.prefix(Self.mostAbove)), resting: [], lead: "", behind: "", withNotes: false,
      vantage: vantage)
    return reply
  }

  /// Returns a question with what it leaves out taken from the turn before.
  private func leaning(_ asked: DatesQuestion) -> DatesQuestion {
    let asksForDay =
      !asked.cues.isDisjoint(with: [.when, .due, .next, .last])
      || (asked.countsDays && asked.cues.contains(.until))
    if asked.namesAspect, !asksForDay { return asked }
    if let last = context.dates {
      let isWhole = asked.namesSomething && asksForDay
      let bringsNothing =
        !asked.namesSomething && !asksForDay && asked.phrase == nil && asked.others.isEmpty
        && asked.skips == 0
      return isWhole || bringsNothing ? asked : asked.leaning(on: last)
    }
    // "And the deadline?" behind an answer on written statements.
    guard !asked.namesSomething, !asked.cues.isDisjoint(with: [.when, .due]), asked.phrase == nil,
      context.hasSubject
    else { return asked }
    let subjects = context.units.filter { unit in
      unit.concept != nil && unit.kind != .aspect && unit.kind != .qualifier
    }
    let withDates = subjects.filter { $0.concept.map(dated.contains) ?? false }
    // "When is it?" behind "may we come without status?" asks for the meeting.
    return asked.about(withDates, isAll: withDates.count == subjects.count)
  }

  /// Returns what is said where the days that were named cannot be meant.
  private func doubt(about asked: DatesQuestion) -> Reply? {
    guard let phrase = asked.phrase else { return nil }
    var reply = Reply(.clarify)
    switch phrase.meaning {
    case .span: return nil
    case .unclear(let first, let second):
      reply.message =
        "'\(phrase.typed.cleaned)' can be \(first.words) or \(second.words). Which do you mean? Ask "
        + "again with the month as a word."
    case .impossible:
      reply.message =
        "The calendar has no '\(phrase.typed.cleaned)'. Ask again with another day, such as 28 "
        + "February 2027."
    case .backwards(let first, let last):
      reply.message =
        "'\(phrase.typed.cleaned)' ends before it begins (from \(first.first.words) to "
        + "\(last.last.words)). Ask again with the earlier day first, or with days to come."
    }
    return reply
  }

  private func told(_ asked: DatesQuestion) throws -> Reply? {
    let asksForDay = !asked.cues.isDisjoint(with: [.when, .next, .last, .until])
    if !asked.countries.isEmpty {
      // "What is the review of Kenya about" asks for no day.
      let asksElse = asked.namesAspect && !asksForDay && !asked.cues.contains(.due)
      let isOfReview =
        asked.others.isEmpty && !asksElse && asked.bodies.allSatisfy { $0 == "upr" }
      return isOfReview ? try reply(toReviews: asked) : nil
    }
    if asked.cues.contains(.due) || (asksForDay && !asked.avenues.isEmpty) {
      if asked.namesSomething { return try reply(toDeadlines: asked) }
      return asked.others.isEmpty ? try reply(toAgenda: asked) : nil
    }
    if asked.cues.contains(.review), asked.avenues.isEmpty {
      // "The UPR of Atlantis".
      if let name = asked.others.first, asked.others.count == 1, asked.unknown == asked.others {
        return try reply(toReviewOf: name)
      }
      if asked.wantsStates, asked.others.isEmpty, let number = asked.number {
        return try reply(toReviewsAt: number)
      }
    }
    guard asked.avenues.isEmpty else { return nil }
    let namesTitle = asked.namesSomething || asked.others.count > 1
    if namesTitle, asksForDay {
      return try reply(toSessions: asked)
        ?? (asked.others.isEmpty ? nil : reply(toDeadlines: asked))
    }
    return asked.cues.contains(.agenda) && asked.kinds.isEmpty && asked.others.isEmpty
      ? try reply(toAgenda: asked) : nil
  }

  /// Puts what an entry says on the same below the dates: that of what was told, where it is one, else
  /// the one that is sure to answer the line.
  private func adding(
    entriesFor line: String, _ asked: DatesQuestion, to dates: Reply, in language: String?
  ) throws -> Reply {
    var reply = dates
    let entries = dates.occasions.compactMap(\.entry).withoutRepeats
    reply.pointers = try entries.compactMap { try pack.answer(for: $0) }
      .map { Answer.Pointer(entry: $0.entry, title: $0.title) }
    guard asked.namesSomething else { return reply }
    let first = dates.occasions.first
    let own = try first?.entry.flatMap { try pack.answer(for: $0) }
    if let own, first?.what != .session, entries.count == 1 || !asked.countries.isEmpty {
      return reply.saying(own, on: today)
    }
    guard asked.countries.isEmpty else { return reply }
    reply.interpretations = try readings(of: line, in: language).filter { $0.band == .answer }
    let best = try reply.interpretations.first?.ranked.first
      .flatMap { try pack.answer(for: $0.entry) }
    guard let best, best.scope == .inside, best.stale(on: today).isEmpty else { return reply }
    return reply.saying(best, on: today)
  }
}

extension Reply {
  /// Returns the reply with what an entry says.
  fileprivate func saying(_ answer: Answer, on today: Day) -> Reply {
    var reply = self
    reply.answers = [answer]
    reply.stale = answer.stale(on: today)
    return reply
  }
}
