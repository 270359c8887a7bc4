package import Knowledge

/// How a government did in a year on the commitments.
package struct Scorecard: Equatable, Sendable {
  /// A question that is open.
  package struct Place: Equatable, Sendable {
    /// The commitment it is about.
    package let commitment: ID<Commitment>
    /// What is asked.
    package let question: GradeQuestion

    /// Creates a place.
    package init(_ commitment: ID<Commitment>, _ question: GradeQuestion) {
      self.commitment = commitment
      self.question = question
    }
  }

  /// The number it is called by.
  package let id: Int
  /// The country.
  package let country: ID<Concept>
  /// What the country is called.
  package let countryName: String
  /// The year that is graded.
  package let year: Int
  /// How it is graded.
  package let scheme: GradeScheme
  /// What was said so far, by commitment.
  package var grades: [ID<Commitment>: Grade]
  /// Where the questions stopped; nothing where none is open.
  package let position: Place?
  /// When it was last changed, such as `2026-11-30 14:32`.
  package let changed: String

  /// Creates a card.
  package init(
    id: Int, country: ID<Concept>, countryName: String, year: Int, scheme: GradeScheme,
    grades: [ID<Commitment>: Grade] = [:], position: Place? = nil, changed: String = ""
  ) {
    self.id = id
    self.country = country
    self.countryName = countryName
    self.year = year
    self.scheme = scheme
    self.grades = grades
    self.position = position
    self.changed = changed
  }

  /// Returns what is said on a commitment, empty where nothing is.
  package func grade(of commitment: ID<Commitment>) -> Grade {
    grades[commitment] ?? Grade(commitment)
  }

  /// Country and year.
  package var title: String {
    "\(countryName) \(year)"
  }
}
