import Glibc

/// Turns what can be seen of a ranking into the chance that its best entry is right.
///
/// A logistic over a handful of features, fitted when a pack is built. The weights stand in the
/// pack, and `why` shows them with the features.
package struct Calibration: Equatable, Sendable {
  /// The weight of no feature, then one for each of ``Features/names``.
  package let weights: [Double]

  /// Weights to start from, before any were fitted.
  static let unfitted = Calibration(weights: [-3, 5, 1, 1, -2, 0])

  init(weights: [Double]) {
    self.weights = weights
  }

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

  /// Returns the weights that explain best which rankings were right.
  ///
  /// Gradient descent with a fixed number of steps from a fixed start, so that the same knowledge
  /// gives the same pack.
  static func fitted(to examples: [(features: Features, isRight: Bool)]) -> Calibration {
    guard !examples.isEmpty else { return unfitted }
    var calibration = unfitted
    let pull = 0.001
    for _ in 0..<2000 {
      var slope = [Double](repeating: 0, count: calibration.weights.count)
      for example in examples {
        let error = calibration.confidence(example.features) - (example.isRight ? 1 : 0)
        slope[0] += error
        for (place, value) in example.features.values.enumerated() {
          slope[place + 1] += error * value
        }
      }
      calibration = Calibration(
        weights: zip(calibration.weights, slope).map { weight, slope in
          weight - 2 * (slope / Double(examples.count) + pull * weight)
        })
    }
    return calibration
  }
}
