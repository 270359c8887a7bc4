package import Knowledge

extension PackWriter {
  /// Fills a pack with a library and what finds its entries, and fits the confidence to it.
  package func fill(from library: Library) throws {
    try fillUnfitted(from: library)
    let calibration = try Calibration(library.calibration) ?? Calibrator(library).calibration()
    try set(.calibration, to: calibration.text)
  }

  /// Fills a pack with all but the weights of the confidence.
  func fillUnfitted(from library: Library) throws {
    let index = try Indexer(library).index()
    try write(library)
    try write(index)
    try set(.unknownWeight, to: "\(index.unknownWeight)")
    try set(.unknownMost, to: "\(index.most.values.max() ?? 1)")
    try set(.languages, to: library.languages.map(\.code).joined(separator: " "))
    try set(.entryCount, to: "\(library.entries.count)")
    try set(.asOf, to: library.facts.map(\.asOf).max()?.text ?? "")
  }
}
