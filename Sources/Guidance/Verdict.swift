package import Knowledge

/// Whether an avenue is open to an NGO, and why.
package struct Verdict: Equatable, Sendable {
  /// How far it is open.
  package enum Standing: Int, Comparable, Sendable {
    /// Nothing stands in the way.
    case open
    /// It depends on something the NGO has not told.
    case depends
    /// Somebody else can carry it.
    case throughPartner
    /// Something stands in the way.
    case closed

    /// Whether the left is further open.
    package static func < (left: Self, right: Self) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// A rule that was looked at.
  package struct Reason: Equatable, Sendable {
    /// What follows from it for this NGO.
    package let text: String
    /// How far the avenue is open by it.
    package let standing: Standing
  }

  /// The avenue.
  package let avenue: Avenue
  /// How far it is open: by the rule that stands most in the way.
  package let standing: Standing
  /// The rules, those that stand most in the way first.
  package let reasons: [Reason]

  init(_ avenue: Avenue, _ reasons: [Reason]) {
    self.avenue = avenue
    self.reasons = reasons.enumerated().sorted {
      ($1.element.standing, $0.offset) < ($0.element.standing, $1.offset)
    }.map(\.element)
    standing = reasons.map(\.standing).max() ?? .open
  }
}
