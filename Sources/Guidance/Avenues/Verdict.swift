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
    /// Whether it is told also where nothing stands in the way.
    let isNews: Bool
    /// Whether nothing the NGO does can change it.
    package let isFinal: Bool

    init(text: String, standing: Standing, isNews: Bool = false, isFinal: Bool = false) {
      self.text = text
      self.standing = standing
      self.isNews = isNews
      self.isFinal = isFinal
    }
  }

  /// The avenue.
  package let avenue: Avenue
  /// How far it is open: by the rule that stands most in the way.
  package let standing: Standing
  /// What is due for it next, where a day is known.
  package let due: Occasion?
  /// The rules, those that stand most in the way first.
  package let reasons: [Reason]

  init(_ avenue: Avenue, _ reasons: [Reason], due: Occasion? = nil) {
    self.avenue = avenue
    self.due = due
    self.reasons = reasons.enumerated().sorted {
      ($1.element.standing, $0.offset) < ($0.element.standing, $1.offset)
    }.map(\.element)
    standing = reasons.map(\.standing).max() ?? .open
  }
}
