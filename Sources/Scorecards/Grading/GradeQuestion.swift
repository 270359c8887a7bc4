/// What is asked of a commitment, in this order.
package enum GradeQuestion: String, CaseIterable, Sendable {
  /// The grade, or that none can be given.
  case mark
  /// Why none can be given.
  case reason
  /// What is true in the country.
  case evidence
  /// Who says so.
  case source
  /// When the source was published.
  case date
  /// What the government should do.
  case recommendation
  /// What goes well.
  case practice

  /// What it is called.
  package var title: String {
    switch self {
    case .mark: "Grade"
    case .reason: "Why no grade"
    case .evidence: "Evidence"
    case .source: "Source"
    case .date: "Date of the source"
    case .recommendation: "Recommendation"
    case .practice: "Good practice"
    }
  }

  /// Returns the question.
  package func words(in scheme: GradeScheme) -> String {
    switch self {
    case .mark:
      "Your grade: \(scheme.choices). 'none' where no grade can be given."
    case .reason: "Why can no grade be given? Missing data is a finding too."
    case .evidence: "What is true in the country? The first sentence goes into the table."
    case .source: "Who says so? Title and publisher, with the address."
    case .date: "When was the source published? A year, a month (2026-05) or a day (2026-05-14)."
    case .recommendation: "What should the government do? Which ministry, what, by when."
    case .practice: "What goes well here, or elsewhere? It may be left out."
    }
  }

  /// Whether there is anything to ask, given the verdict: a reason belongs to a grade that is withheld, the
  /// rest to one that is given.
  package func fits(_ verdict: Grade.Verdict?) -> Bool {
    switch (self, verdict) {
    case (.mark, _), (.reason, .withheld): true
    case (.reason, _): false
    case (_, .marked): true
    default: false
    }
  }

  /// Returns the question that comes next on the same commitment; nothing where it was the last.
  func next(after verdict: Grade.Verdict?) -> GradeQuestion? {
    switch (self, verdict) {
    case (.mark, nil), (.reason, _), (.practice, _): nil
    case (.mark, .withheld): .reason
    case (.mark, .marked): .evidence
    case (.evidence, _): .source
    case (.source, _): .date
    case (.date, _): .recommendation
    case (.recommendation, _): .practice
    }
  }
}
