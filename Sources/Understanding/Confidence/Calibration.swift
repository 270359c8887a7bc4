import Glibc

/// Turns what can be seen of a ranking into the chance that its best entry is right.
///
/// A logistic over a handful of features. Its weights stand in the knowledge, in `calibration.yaml`,
/// where `knowledge fit` puts them; for a folder without that file they are fitted when the pack is
/// built. `why` shows them with the features.
package struct Calibration: Equatable, Sendable {
  /// The weight of no feature, then one for each of ``Features/names``.
  package let weights: [Double]

  /// Weights to start from, before any were fitted.
  static let unfitted = Calibration(weights: [-3, 5, 1, 0, 0, 0, 1, -2, 0, 0, 0, 0, 0, 0])

  init(weights: [Double]) {
    self.weights = weights
  }

  /// Creates a calibration from weights by the names of the features, and of the constant.
  ///
  /// Nothing where one is missing: weights fitted for other features mean nothing here.
  package init?(_ weights: [String: Double]) {
    let found = Calibration.names.compactMap { weights[$0] }
    guard found.count == Calibration.names.count else { return nil }
    self.weights = found
  }

  /// The names of the weights, in order.
  package static let names = ["constant"] + Features.names

  /// Reads the weights stored in a pack.
  package init?(_ text: String) {
    let numbers = text.split(separator: " ").compactMap { Double($0) }
    guard numbers.count == Features.names.count + 1 else { return nil }
    weights = numbers
  }

  /// The weights as a pack stores them.
  package var text: String {
    weights.map { "\(($0 * 1000).rounded() / 1000)" }.joined(separator: " ")
  }

  /// Returns the chance that the best entry is right.
  package func confidence(_ features: Features) -> Double {
    let sum = zip(weights.dropFirst(), features.values).reduce(weights[0]) { $0 + $1.0 * $1.1 }
    return 1 / (1 + exp(-sum))
  }

  /// From fewer examples than this nothing can be told of a dozen weights.
  private static let fewestExamples = 50

  /// A ranking whose best entry is known to be right or wrong, and how often it counts.
  package typealias Example = (features: Features, isRight: Bool, times: Double)

  /// Returns the weights that explain best which rankings were right.
  ///
  /// Gradient descent with a fixed number of steps from a fixed start, so that the same knowledge
  /// gives the same pack.
  package static func fitted(to examples: [Example]) -> Calibration {
    guard examples.count >= fewestExamples else { return unfitted }
    var calibration = unfitted
    let pull = 0.00005
    let total = examples.reduce(0) { $0 + $1.times }
    for _ in 0..<8000 {
      var slope = [Double](repeating: 0, count: calibration.weights.count)
      for example in examples {
        let target = example.isRight ? 1.0 : 0
        let error = (calibration.confidence(example.features) - target) * example.times
        slope[0] += error
        for (place, value) in example.features.values.enumerated() {
          slope[place + 1] += error * value
        }
      }
      calibration = Calibration(
        weights: zip(calibration.weights, slope).map { weight, slope in
          weight - 2 * (slope / total + pull * weight)
        })
    }
    return calibration
  }
}
