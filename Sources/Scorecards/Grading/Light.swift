/// A colour of the traffic light, the worst first.
package enum Light: String, CaseIterable, Comparable, Sendable {
  /// Needs urgent attention.
  case red
  /// Needs improvement.
  case orange
  /// A good situation.
  case green

  /// The light that stands for a mark from 1 to 5.
  ///
  /// The IDPC note proposes both scales and does not join them; this is our joining: 1 and 2 red,
  /// 3 orange, 4 and 5 green.
  init(mark: Int) {
    self = mark < 3 ? .red : mark == 3 ? .orange : .green
  }

  /// Reads a colour; amber and yellow are names people have for the middle one.
  init?(named name: String) {
    switch name.lowercased() {
    case "red", "r": self = .red
    case "orange", "o", "amber", "yellow": self = .orange
    case "green", "g": self = .green
    default: return nil
    }
  }

  /// The mark from 1 to 5 that stands for it.
  var mark: Int {
    switch self {
    case .red: 1
    case .orange: 3
    case .green: 5
    }
  }

  /// How many steps of three it is worth, for bars.
  var steps: Int {
    switch self {
    case .red: 1
    case .orange: 2
    case .green: 3
    }
  }

  /// The marks it stands for, in words.
  var marks: String {
    switch self {
    case .red: "1 or 2"
    case .orange: "3"
    case .green: "4 or 5"
    }
  }

  /// What it says of a government, after the IDPC note.
  package var meaning: String {
    switch self {
    case .red: "needs urgent attention"
    case .orange: "needs improvement"
    case .green: "a good situation"
    }
  }

  /// Whether the left is worse.
  package static func < (left: Self, right: Self) -> Bool {
    left.mark < right.mark
  }
}
