import Knowledge

/// How likely entries are to be asked for in the words of a question.
///
/// Each word speaks for the entries that people ask for with it. What the words say together is
/// divided by the most they could have said, in which a word no entry uses counts in full: so a
/// likelihood means the same from question to question.
struct Likelihood {
  /// How much each unit counts, by its number.
  let weights: [Int32: Double]
  private let mass: Double
  private let most: Double

  /// How much of its weight a unit keeps here that was not typed but taken from the turn before.
  ///
  /// Words speak for single entries, and what is asked next is seldom what was asked before.
  private static let inheritedShare = 0.25

  init(_ question: Question) {
    var weights: [Int32: Double] = [:]
    var (mass, most) = (0.0, 0.0)
    func add(_ weight: Double, _ figures: Pack.UnitFigures?) {
      mass += weight
      most += weight * (figures?.most ?? question.unknownMost)
      if let figures { weights[figures.number, default: 0] += weight }
    }
    for (unit, weight) in zip(question.units, question.weights) {
      let share = unit.origin == .inherited ? Self.inheritedShare : 1
      add(weight * share, question.figures[unit.key])
      for figures in unit.parts.compactMap({ question.figures[$0] }) {
        add(figures.weight * Evidence.partShare * share, figures)
      }
    }
    self.weights = weights
    self.mass = mass
    self.most = most
  }

  /// Returns the likelihood of an entry, from 0 to 1, by what the words say for it.
  func value(evidence: Double, breadth: Double) -> Double {
    most > 0 ? max(0, (evidence - mass * breadth) / most) : 0
  }
}
