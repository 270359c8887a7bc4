/// What a government got for a commitment: a mark from 1 to 5, 5 being best.
///
/// A mark that was given as a light says no more than a light does: 1, 3 or 5 stand for it. The light of
/// a mark is only a view of it, so that a card can go from marks to lights and back without loss.
package struct Mark: Equatable, Sendable {
  /// The mark, from 1 to 5.
  package let value: Int
  /// How it was given.
  package let given: GradeScheme

  /// Creates a mark; nothing where there is none such.
  package init?(_ value: Int, given: GradeScheme) {
    guard (1...5).contains(value), given == .five || [1, 3, 5].contains(value) else { return nil }
    self.value = value
    self.given = given
  }

  /// Reads what somebody types; nothing where the scheme has no such mark.
  package init?(_ text: String, in scheme: GradeScheme) {
    switch scheme {
    case .five:
      guard let value = Int(text) else { return nil }
      self.init(value, given: .five)
    case .light:
      guard let light = Light(named: text) else { return nil }
      self.init(light.mark, given: .light)
    }
  }

  /// The light it is seen as.
  package var light: Light {
    Light(mark: value)
  }

  /// Returns the mark as a scheme shows it; one that was given as a light says so among marks.
  package func text(in scheme: GradeScheme) -> String {
    switch scheme {
    case .light: light.rawValue
    case .five: given == .light ? "\(value) (from \(light.rawValue))" : "\(value)"
    }
  }

  /// What it says of a government.
  package var meaning: String {
    given == .light ? light.meaning : Self.meaning(of: value)
  }

  /// How much of a bar it fills.
  func steps(in scheme: GradeScheme) -> Int {
    scheme == .five ? value : light.steps
  }

  /// Whether it is better (above 0), worse (below 0) or as good as another, as far as both can tell.
  func compared(to other: Mark, in scheme: GradeScheme) -> Int {
    let asLights = scheme == .light || given == .light || other.given == .light
    return asLights ? light.steps - other.light.steps : value - other.value
  }

  /// What the marks mean, as we suggest it: the IDPC note says not even which end is best.
  static func meaning(of value: Int) -> String {
    switch value {
    case 5:
      "the commitment is met in law, in practice and in the budget, and independent evidence shows it"
    case 4:
      "law and most of the practice conform; the gaps are known and being closed with dates and money"
    case 3: "partly met: the policy exists, the practice is uneven or thin"
    case 2: "little is done, or the practice contradicts the policy"
    default: "law or practice runs against the commitment, or the harm is getting worse"
    }
  }
}
