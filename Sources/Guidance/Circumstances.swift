package import Knowledge

/// What an NGO has to work with, as far as it has said so.
package struct Circumstances: Equatable, Sendable {
  /// Its consultative status: general, special, roster or none.
  package var status: String?
  /// The networks it is a member of.
  package var networks: [String]?
  /// The codes of the languages it can write in.
  package var languages: [String]?
  /// The UN cities somebody can go to; empty where nobody can travel.
  package var cities: [String]?
  /// How many weeks there are.
  package var weeks: Int?
  /// Whether there is money for fees and travel.
  package var hasMoney: Bool?

  /// Takes what a profile tells.
  package init(_ profile: [ProfileLine: String] = [:], weeks: Int? = nil, hasMoney: Bool? = nil) {
    status = profile[.status]
    networks = profile[.members]?.names
    languages = profile[.languages]?.names
    cities = profile[.travel]?.names
    self.weeks = weeks
    self.hasMoney = hasMoney
  }
}

extension String {
  /// The names in a line of the profile, in small letters; "none" is none.
  fileprivate var names: [String] {
    lowercased().split { $0 == "," || $0 == ";" || $0 == " " }.map(String.init).filter {
      $0 != "none"
    }
  }
}
