import Knowledge
import Schedule
import Terminal

/// Months with their days marked, and below each what the marks stand for.
///
/// A mark is a sign and no colour: `*` something is due, `=` a meeting, `?` may fall here.
struct MonthView {
  private let occasions: [Occasion]
  private let span: DaySpan
  private let today: Day
  /// The most months shown; a calendar of ten years helps nobody.
  private static let mostMonths = 18

  init(_ occasions: [Occasion], within span: DaySpan, today: Day) {
    self.occasions = occasions.filter { $0.basis != .cancelled }
    self.span = span
    self.today = today
  }

  /// Returns the months in lines of at most so many columns; the days of a month take 35.
  func lines(columns: Int) -> [String] {
    var lines: [String] = []
    var month = span.first.startOfMonth
    for _ in 0..<Self.mostMonths where month <= span.last {
      lines += self.lines(of: month, columns: columns) + [""]
      let next = month.adding(months: 1)
      if next <= month { break }
      month = next.startOfMonth
    }
    return lines
      + Wrapping.lines(
        of: "* something is due, = a meeting, ? expected and not published, [ ] today",
        columns: columns)
  }

  private func lines(of month: Day, columns: Int) -> [String] {
    let title = "\(month.monthName) \(month.year)"
    var lines = [title, " Mon  Tue  Wed  Thu  Fri  Sat  Sun"]
    var line = String(repeating: "     ", count: month.weekday.rawValue)
    for number in 1...month.endOfMonth.day {
      let day = month.adding(days: number - 1)
      line += cell(day)
      if day.weekday == .sunday || number == month.endOfMonth.day {
        lines.append(line.trimmedEnd)
        line = ""
      }
    }
    let days = DaySpan(month, month.endOfMonth) ?? DaySpan(month)
    let listed = occasions.filter { DaySpan($0.opening.first, $0.lastDay)?.overlaps(days) ?? false }
    return lines
      + listed.flatMap { occasion in
        Wrapping.lines(
          of: "\(mark(of: occasion)) \(occasion.opening.first.day(in: month))\(occasion.title)",
          columns: columns - 4
        ).enumerated().map { ($0 == 0 ? "  " : "    ") + $1 }
      }
  }

  private func cell(_ day: Day) -> String {
    let marks = occasions.filter { $0.covers(day) }.map(mark)
    let sign = ["*", "=", "?"].first(where: marks.contains) ?? " "
    let number = (day.day < 10 ? " " : "") + "\(day.day)"
    return day == today ? "[\(number)\(sign)]" : " \(number)\(sign) "
  }

  private func mark(of occasion: Occasion) -> String {
    if occasion.basis == .expected { return "?" }
    return occasion.what == .deadline ? "*" : "="
  }
}

extension Occasion {
  /// The most days of a window that are marked; a mark on every day of a month says nothing.
  private static let longestMarked = 21

  /// Whether a day of the calendar is marked for it.
  fileprivate func covers(_ day: Day) -> Bool {
    let days = latestStart == nil ? span : opening
    let isRough = basis == .expected && days.first.days(to: days.last) > Self.longestMarked
    return !isRough && days.contains(day)
  }
}

extension Day {
  /// The number of the day where it lies in the month, else what shows that it began before.
  fileprivate func day(in month: Day) -> String {
    (self.month, year) == (month.month, month.year) ? "\(day) " : "... "
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
