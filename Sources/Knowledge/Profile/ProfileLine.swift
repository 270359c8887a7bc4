/// What an NGO says about itself once, for all its documents and for what is open to it.
///
/// The order is that in which the lines are asked for.
package enum ProfileLine: String, CaseIterable, Codable, Sendable {
  case name, country, kind, status, members, languages, travel, people, topics
  case about, contact, email, phone, website

  /// What it is, in a few words.
  package var title: String {
    switch self {
    case .name: "name of the organisation, as it is registered"
    case .country: "country it works in"
    case .kind: "what kind of organisation it is"
    case .status:
      "consultative status with ECOSOC: general, special, roster, applied, network or none"
    case .members: "networks it is a member of: vngoc, nyngoc, congo, major-group, idpc, or none"
    case .languages: "languages it can write in, by their codes: en, fr, es"
    case .travel: "UN cities somebody can go to: vienna, geneva, new-york, or none"
    case .people: "how many people can work on it"
    case .topics: "topics it works on"
    case .about: "what it does, in a sentence"
    case .contact: "person to contact"
    case .email: "e-mail address"
    case .phone: "telephone"
    case .website: "website"
    }
  }

  /// The statuses an NGO can have with ECOSOC (resolution 1996/31, part III), what stands in their place
  /// until there is one, and none.
  package static let statuses = ["general", "special", "roster", "applied", "network", "none"]
  /// The networks whose membership opens a way to take part, or is one.
  package static let networks = ["vngoc", "nyngoc", "congo", "major-group", "idpc"]
  /// The cities in which UN bodies meet that matter here.
  package static let cities = ["vienna", "geneva", "new-york"]

  /// The words that can stand in the line, besides none; empty where it is free text.
  package var words: [String] {
    switch self {
    case .status: Self.statuses
    case .members: Self.networks
    case .travel: Self.cities
    default: []
    }
  }

  /// The lines that decide which ways to take part are open, and which dates matter.
  package static let deciding: [ProfileLine] = [
    .name, .country, .kind, .status, .members, .languages, .travel, .people,
  ]
}
