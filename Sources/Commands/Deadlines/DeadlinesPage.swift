import Knowledge
import Schedule
import Terminal

/// Dates as a table, for people.
struct DeadlinesPage {
  let occasions: [Occasion]
  let heading: String
  let vantage: Vantage

  /// Returns the page in lines of at most so many columns.
  func lines(columns: Int) -> [String] {
    let top = Wrapping.lines(of: heading, columns: columns)
    guard !occasions.isEmpty else {
      let nothing = "Nothing is known. Look further with '--within 1y' or '--all'."
      return top + [""] + Wrapping.lines(of: nothing, columns: columns)
    }
    let rows = occasions.map { occasion in
      [days(of: occasion), left(to: occasion), occasion.basis.rawValue, what(of: occasion)]
    }
    return top + [""]
      + Table(headings: ["When", "Left", "Date is", "What"], rows: rows).lines(columns: columns)
  }

  /// The day or days in few letters: "Fri 8 Jan 2027", "8 to 29 Jan 2027".
  private func days(of occasion: Occasion) -> String {
    let span = occasion.latestStart == nil ? occasion.span : occasion.opening
    if span.first == span.last {
      return "\(span.first.weekday.name.prefix(3)) \(span.first.brief) \(span.first.year)"
    }
    if occasion.starts.day == nil, occasion.latestStart == nil, occasion.ends == nil {
      return occasion.starts.words
    }
    let year = span.first.year == span.last.year ? "" : " \(span.first.year)"
    let month = span.first.month == span.last.month && year.isEmpty
    let first = month ? "\(span.first.day)" : span.first.brief + year
    return "\(first) to \(span.last.brief) \(span.last.year)"
  }

  private func left(to occasion: Occasion) -> String {
    let today = vantage.today
    if occasion.lastDay < today { return "past" }
    let days = today.days(to: occasion.opening.first)
    if days <= 0 {
      return occasion.what == .deadline && occasion.latestStart == nil ? "today" : "now"
    }
    return days == 1 ? "1 day" : "\(days) days"
  }

  private func what(of occasion: Occasion) -> String {
    let clock = occasion.clock(in: vantage.timeZone).map { ", \($0)" } ?? ""
    let warning = occasion.lastDay >= vantage.today ? occasion.warning.map { " " + $0 } ?? "" : ""
    let who = occasion.who.map { " For: \($0)." } ?? ""
    return occasion.title + clock + "." + who + warning
  }
}

extension Day {
  /// The day and the first letters of its month: "8 Jan".
  fileprivate var brief: String {
    "\(day) \(monthName.prefix(3))"
  }
}
