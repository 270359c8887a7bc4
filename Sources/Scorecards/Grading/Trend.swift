/// How a grade moved since the last earlier year in which the commitment was graded.
package struct Trend: Equatable, Sendable {
  /// Which way it went.
  package enum Direction: String, Sendable {
    /// It is better now.
    case up
    /// It is worse now.
    case down
    /// It is as good as it was.
    case same
    /// No earlier card grades it.
    case new
  }

  /// The way it went.
  package let direction: Direction
  /// The year it is compared with, and the mark of that year.
  package let since: (year: Int, mark: Mark)?

  /// Whether both are the same.
  package static func == (left: Self, right: Self) -> Bool {
    left.direction == right.direction && left.since?.year == right.since?.year
      && left.since?.mark == right.since?.mark
  }

  /// Compares a mark with an earlier one, as the scheme of the later card sees both.
  init(of mark: Mark, since earlier: (year: Int, mark: Mark)?, in scheme: GradeScheme) {
    since = earlier
    guard let earlier else {
      direction = .new
      return
    }
    let difference = mark.compared(to: earlier.mark, in: scheme)
    direction = difference > 0 ? .up : difference < 0 ? .down : .same
  }

  /// Returns the trend in words, such as "up from 2 in 2025".
  package func words(in scheme: GradeScheme) -> String {
    guard let since else { return "first grade" }
    let before = since.mark.text(in: scheme)
    switch direction {
    case .up: return "up from \(before) in \(since.year)"
    case .down: return "down from \(before) in \(since.year)"
    case .same, .new: return "as in \(since.year)"
    }
  }

  /// A sign for it, beside the words.
  package var symbol: String {
    switch direction {
    case .up: "\u{25B2}"
    case .down: "\u{25BC}"
    case .same: "="
    case .new: "\u{2022}"
    }
  }
}
