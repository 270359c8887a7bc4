/// How a card is graded: with marks from 1 to 5, or by traffic light.
package enum GradeScheme: String, CaseIterable, Sendable {
  /// Marks from 1 to 5; 5 is best.
  case five
  /// Red, orange or green.
  case light

  /// What it is called, with the end that is best: a report must say so.
  package var title: String {
    switch self {
    case .five: "from 1 to 5, 5 is best"
    case .light: "by traffic light: green, orange or red"
    }
  }

  /// What can be typed for a mark.
  package var choices: String {
    switch self {
    case .five: "1, 2, 3, 4 or 5 (5 is best)"
    case .light: "green, orange or red"
    }
  }

  /// How many steps a full bar has.
  var steps: Int {
    self == .five ? 5 : Light.allCases.count
  }

  /// What its grades mean, the best first.
  package var meanings: [(grade: String, meaning: String)] {
    switch self {
    case .five: (1...5).reversed().map { ("\($0)", Mark.meaning(of: $0)) }
    case .light: Light.allCases.reversed().map { ($0.rawValue, $0.meaning) }
    }
  }
}
