/// Something to do for a way to take part: a row of `steps.csv`, which people read as a table.
package struct PlanStep: Equatable, Codable, Sendable {
  /// The way to take part it belongs to.
  package let avenue: ID<Avenue>
  /// A short name, once within the way to take part.
  package let id: ID<PlanStep>
  /// What to do, in a sentence.
  package let does: String
  /// When to do it; our advice, except on the day itself.
  package let timing: Timing
  /// The rule of the calendar whose day it hangs on, where that is not the first of its avenue.
  package let due: ID<DeadlineRule>?
  /// The entry that tells how.
  package let entry: ID<Entry>?
  /// The document that is begun with it.
  package let kind: ID<DocumentKind>?

  /// Creates a step.
  package init(
    avenue: ID<Avenue>, id: ID<PlanStep>, does: String, timing: Timing, due: ID<DeadlineRule>?,
    entry: ID<Entry>?, kind: ID<DocumentKind>?
  ) {
    self.avenue = avenue
    self.id = id
    self.does = does
    self.timing = timing
    self.due = due
    self.entry = entry
    self.kind = kind
  }
}

extension PlanStep {
  /// When a step is to be done, in whole days.
  package enum Timing: Equatable, Codable, Sendable {
    /// So many days before something is due or takes place.
    case before(days: Int)
    /// The day it is due or takes place.
    case onTheDay
    /// So many days after it.
    case after(days: Int)
    /// So many days after the NGO has put the way to take part into its plan.
    case fromStart(days: Int)
    /// When something comes of which no day is known, such as a call.
    case whenItComes

    /// Reads `6 weeks before`, `3 days after`, `on the day`, `at once`, `in 2 weeks` or `when it comes`.
    package init?(_ text: String) {
      let words = text.split(separator: " ")
      switch text {
      case "on the day": self = .onTheDay
      case "at once": self = .fromStart(days: 0)
      case "when it comes": self = .whenItComes
      default:
        guard words.count == 3 else { return nil }
        if words[0] == "in", let days = Self.days(words[1], words[2]) {
          self = .fromStart(days: days)
        } else if let days = Self.days(words[0], words[1]), words[2] == "before" {
          self = .before(days: days)
        } else if let days = Self.days(words[0], words[1]), words[2] == "after" {
          self = .after(days: days)
        } else {
          return nil
        }
      }
    }

    /// The most weeks or days a step may lie from its day.
    private static let most = 500

    private static func days(_ number: Substring, _ unit: Substring) -> Int? {
      guard let number = Int(number), (0...most).contains(number) else { return nil }
      switch unit {
      case "day", "days": return number
      case "week", "weeks": return number * 7
      default: return nil
      }
    }

    /// Whether it comes after the day it is counted from.
    package var isAfter: Bool {
      if case .after = self { return true }
      return false
    }

    /// Whether it hangs on a day of the calendar.
    package var isDated: Bool {
      switch self {
      case .before, .onTheDay, .after: true
      case .fromStart, .whenItComes: false
      }
    }
  }
}
