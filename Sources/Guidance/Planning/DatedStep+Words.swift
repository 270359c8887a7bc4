package import Knowledge

extension DatedStep {
  /// Returns the step in a line: its number, the day, what to do, and how the day is known.
  package func line(on today: Day) -> String {
    var text = "\(kept.number). \(dayWords(on: today))\(does)"
    if let usualDay, kept.state == .open {
      text += " (Usually begun by \(usualDay.wordsWithoutWeekday): time is short.)"
    }
    if let movedFrom, day != nil {
      text += " (The day has moved: it was \(movedFrom.wordsWithoutWeekday).)"
    }
    return text
  }

  /// Returns what belongs to the step: what it is for, how to do it, what to begin, what was noted.
  package func details(how title: String?) -> String {
    var parts = ["For: \(avenue)."]
    if let anchor {
      let expected = anchor.basis == .expected ? ", expected and not published" : ""
      parts.append("Counted from: \(anchor.title), \(anchor.opening.windowWords)\(expected).")
    }
    if let title { parts.append("How: \(title).") }
    if let kind = step?.kind { parts.append("Begin: /draft \(kind).") }
    if let note = kept.note { parts.append("Your note: \(note)") }
    if step == nil { parts.append("This step is in the knowledge no more.") }
    return parts.joined(separator: " ")
  }

  private func dayWords(on today: Day) -> String {
    switch kept.state {
    case .done: return "[done] "
    case .skipped: return "[skipped] "
    case .open: break
    }
    guard let day else { return "" }
    let left = today.days(to: day)
    let distance =
      switch left {
      case ..<0: "\(-left) \(left == -1 ? "day" : "days") late"
      case 0: "today"
      case 1: "tomorrow"
      default: "in \(left) days"
      }
    if let window {
      let isNow = window.first <= today && today <= window.last
      return "Expected \(window.windowWords) (\(isNow ? "now" : distance)): "
    }
    return "\(isTheDay ? "" : "By ")\(day.words) (\(distance)): "
  }
}

extension [DatedStep] {
  /// How far ahead "soon" reaches, in days.
  private static var soon: Int { 30 }

  /// Returns the steps by when they are to be done: late, soon, later, without a day, done.
  package func grouped(on today: Day) -> [(title: String, steps: [DatedStep])] {
    let open = filter { $0.kept.state == .open }
    let dated = open.filter { $0.day != nil }
    let late = dated.filter { $0.isLate(on: today) }
    let coming = dated.filter { !$0.isLate(on: today) }
    let isSoon = { (step: DatedStep) in
      step.day.map { today.days(to: $0) <= Self.soon } ?? false
    }
    return [
      ("Late", late), ("In the next \(Self.soon) days", coming.filter(isSoon)),
      ("Later", coming.filter { !isSoon($0) }), ("No day is known", open.filter { $0.day == nil }),
      ("Done or skipped", filter { $0.kept.state != .open }),
    ].filter { !$0.steps.isEmpty }
  }
}
