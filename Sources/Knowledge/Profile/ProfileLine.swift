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
    case .members: "networks it is a member of: vngoc, nyngoc, congo, major-group, or none"
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

  /// The lines that decide which ways to take part are open, and which dates matter.
  package static let deciding: [ProfileLine] = [
    .name, .country, .kind, .status, .members, .languages, .travel, .people,
  ]
}
