/// What an answer adds for an NGO of a certain kind: a record of `fits.yaml`.
package struct Fit: Equatable, Sendable {
  /// The entry it is added to.
  package let entry: ID<Entry>
  /// The lines of the profile it goes by, each with the values of which one must stand there.
  package let conditions: [ProfileLine: [String]]
  /// What is added, referring to facts; nothing where the review of the NGO's State is told.
  package let text: Template?

  /// Creates a fit.
  package init(entry: ID<Entry>, conditions: [ProfileLine: [String]], text: Template?) {
    self.entry = entry
    self.conditions = conditions
    self.text = text
  }

  /// The facts it rests on.
  package var facts: [ID<Fact>] {
    (text?.places ?? []).map { FactReference($0).fact }.withoutRepeats
  }
}

/// A fit as a pack holds it, its facts filled in.
package struct FittingText: Equatable, Codable, Sendable {
  /// The lines of the profile it goes by, each with the values of which one must stand there.
  package let conditions: [ProfileLine: [String]]
  /// What is added; nothing where the review of the NGO's State is told.
  package let text: String?
  /// The facts it rests on.
  package let facts: [ID<Fact>]

  /// Returns the lines of a profile that it fits; nothing where it does not.
  ///
  /// A fit without conditions needs a country: it tells of the review of the State.
  package func reason(in profile: [ProfileLine: String]) -> [ProfileLine]? {
    guard text != nil else { return profile[.country] == nil ? nil : [.country] }
    let isMet = conditions.allSatisfy { line, values in
      let known = (profile[line] ?? "").lowercased().split { ", ;".contains($0) }.map(String.init)
      return values.contains(where: known.contains)
    }
    return isMet ? conditions.keys.sorted { $0.rawValue < $1.rawValue } : nil
  }
}
