package import Knowledge

/// Something in a document that should be looked at before it is sent.
package struct Finding: Equatable, Sendable {
  /// How much it matters.
  package enum Weight: String, CaseIterable, Comparable, Sendable {
    /// The text is likely to be refused for it.
    case refused
    /// It should be mended.
    case mend
    /// It may be right; look at it.
    case look

    /// Whether the left matters more.
    package static func < (left: Self, right: Self) -> Bool {
      allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }
  }

  /// Where in the text it is.
  package struct Spot: Equatable, Sendable {
    /// The heading of the part.
    package let part: String
    /// The place of the answer; nothing in a text from outside.
    package let place: AnswerPlace?
    /// The line within the answer, from 1 on; nothing where the whole is meant.
    package let line: Int?
    /// The words it is about, with a little around them.
    package let excerpt: String?

    /// Creates a spot.
    package init(part: String, place: AnswerPlace? = nil, line: Int? = nil, excerpt: String? = nil)
    {
      self.part = part
      self.place = place
      self.line = line
      self.excerpt = excerpt
    }
  }

  /// The name of the check, such as `over-limit`.
  package let check: String
  /// How much it matters.
  package let weight: Weight
  /// Where it is; nothing where the whole document is meant.
  package let spot: Spot?
  /// What was found, with the words or figures.
  package let message: String
  /// What to do.
  package let suggestion: String
  /// The rule it rests on, and where that stands.
  package let rule: DocumentRule

  /// Creates a finding.
  package init(
    check: String, weight: Weight, spot: Spot?, message: String, suggestion: String,
    rule: DocumentRule
  ) {
    self.check = check
    self.weight = weight
    self.spot = spot
    self.message = message
    self.suggestion = suggestion
    self.rule = rule
  }
}
