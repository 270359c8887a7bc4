package import Knowledge

/// Gives the steps of a plan their days.
///
/// The days are reckoned anew each time from the calendar and never kept as such, so that a plan follows
/// a session that moves; what is done stays done.
package struct Planner {
  private let pack: Pack
  private let outlook: Outlook

  /// Creates a planner for what the calendar holds.
  package init(_ pack: Pack, _ outlook: Outlook) {
    self.pack = pack
    self.outlook = outlook
  }

  /// Returns what a way to take part aims at when it is planned today; nothing where no day is known.
  ///
  /// Of the days of several treaty bodies none is taken for granted: which one examines the State must
  /// be said with `rule`.
  package func aim(of avenue: Avenue, by rule: ID<DeadlineRule>? = nil) throws -> Occasion? {
    guard rule != nil || avenue.state != .treaty || avenue.due.count == 1 else { return nil }
    let isAfter = try pack.planSteps(for: avenue.id).allSatisfy(\.timing.isAfter)
    return try outlook.occasions(of: rule.map { [$0] } ?? avenue.aims, for: avenue).first {
      isAfter
        ? $0.lastDay.adding(days: Self.daysAfter) >= outlook.today
        : $0.opening.last >= outlook.today
    }
  }

  /// For how many days after a meeting what follows it can still be planned for it.
  private static let daysAfter = 42

  /// Returns the steps of a planned avenue with their days, in order.
  package func steps(of planned: PlannedAvenue) throws -> [DatedStep] {
    guard let avenue = try pack.avenue(planned.avenue) else {
      return planned.steps.map {
        DatedStep(
          kept: $0, step: nil, avenue: planned.avenue.text, day: $0.day, anchor: nil)
      }
    }
    let known = Dictionary(try pack.planSteps(for: avenue.id).map { ($0.id, $0) }) { first, _ in
      first
    }
    let aim = try aim(of: planned, avenue)
    return try planned.steps.map { kept in
      guard let step = known[kept.step] else {
        return DatedStep(
          kept: kept, step: nil, avenue: avenue.title, day: kept.day, anchor: nil)
      }
      let anchor = step.timing.isDated ? try anchor(of: step, aim, avenue) : nil
      return DatedStep(
        kept: kept, step: step, avenue: avenue.title,
        day: step.timing.day(from: anchor).map { max($0, planned.chosen) }
          ?? step.timing.day(planned: planned.chosen), anchor: anchor,
        usualDay: step.timing.day(from: anchor))
    }
  }

  /// What a planned avenue aims at as the calendar stands now.
  private func aim(of planned: PlannedAvenue, _ avenue: Avenue) throws -> Occasion? {
    guard let id = planned.aim else { return try self.aim(of: avenue) }
    return try outlook.occasion(id) ?? self.aim(of: avenue)
  }

  /// What the day of a step is counted from: the aim, or what follows from another rule nearest to it.
  private func anchor(
    of step: PlanStep, _ aim: Occasion?, _ avenue: Avenue
  ) throws -> Occasion? {
    guard let rule = step.due, rule != aim?.rule else { return aim }
    let all = try outlook.occasions(of: [rule], for: avenue)
    guard let aim else { return all.first { $0.lastDay >= outlook.today } }
    return all.min { abs($0.distance(to: aim)) < abs($1.distance(to: aim)) }
  }
}

extension PlanStep.Timing {
  /// Returns the day that is counted from something in the calendar; nothing where it is not.
  ///
  /// Of a window in which something may close the first day counts: who is ready by then is in time.
  fileprivate func day(from anchor: Occasion?) -> Day? {
    switch self {
    case .before(let days): anchor?.opening.first.adding(days: -days)
    case .onTheDay: anchor?.opening.first
    case .after(let days): anchor?.lastDay.adding(days: days)
    case .fromStart, .whenItComes: nil
    }
  }

  /// Returns the day that is counted from the day of planning; nothing where it is not.
  fileprivate func day(planned: Day) -> Day? {
    if case .fromStart(let days) = self { return planned.adding(days: days) }
    return nil
  }
}

extension Occasion {
  fileprivate func distance(to other: Occasion) -> Int {
    other.opening.first.days(to: opening.first)
  }
}
