import Scorecards

/// Why a scorecard cannot be found or worked with.
enum ScoreError: Error, Equatable, CustomStringConvertible {
  case noCommitments
  case unknownCard(id: Int, known: [Int])
  case noCards
  case unknownCommitment(name: String, nearest: String?, count: Int)
  case unknownCountry(name: String, nearest: [String])
  case severalCountries(name: String, names: [String])
  case unreadableYear(String)
  case yearOutOfReach(Int, last: Int)
  case there(card: Int, title: String)
  case unknownScheme(String, nearest: String?)

  /// The year of the oldest document that the commitments stand in.
  static let firstYear = 2016

  var description: String {
    switch self {
    case .noCommitments:
      "This knowledge holds no commitments to grade. Take the one that came with Rostrum, or write "
        + "'commitments.yaml'."
    case .unknownCard(let id, let known):
      "There is no scorecard \(id)."
        + (known.isEmpty
          ? " You have none yet: 'rostrum score new COUNTRY YEAR' begins one."
          : " There are: \(known.map(String.init).joined(separator: ", ")). 'rostrum score list' shows "
            + "them.")
    case .noCards: "You have no scorecard yet. 'rostrum score new COUNTRY YEAR' begins one."
    case .unknownCommitment(let name, let nearest, let count):
      "No commitment is called '\(name)'." + (nearest.map { " Did you mean '\($0)'?" } ?? "")
        + " They have the numbers 1 to \(count): 'rostrum score show' lists them."
    case .unknownCountry(let name, let nearest):
      "No country is called '\(name)'."
        + (nearest.isEmpty
          ? " Write its English, French or Spanish name."
          : " Did you mean '\(nearest.joined(separator: "' or '"))'?")
    case .severalCountries(let name, let names):
      "'\(name)' may be \(names.joined(separator: " or ")). Write the full name."
    case .unreadableYear(let text):
      "'\(text)' is no year. Write the country and then the year, such as: rostrum score new Ghana "
        + "2026"
    case .yearOutOfReach(let year, let last) where year > last:
      "The year \(year) lies ahead. A year is graded on what has happened: name \(last) or an earlier "
        + "one."
    case .yearOutOfReach(let year, _):
      "The year \(year) is before the commitments: the oldest are of \(Self.firstYear). Name "
        + "\(Self.firstYear) or a later year."
    case .there(let card, let title):
      "There is a scorecard of \(title) already, number \(card). 'rostrum score grade \(card)' goes on "
        + "with it."
    case .unknownScheme(let name, let nearest):
      "There is no way of grading called '\(name)'."
        + (nearest.map { " Did you mean '\($0)'?" } ?? "")
        + " It is five (1 to 5, 5 is best) or light (green, orange, red)."
    }
  }
}
