/// What an NGO says about itself once, for all its documents.
package enum ProfileLine: String, CaseIterable, Codable, Sendable {
  case name, country, status, about, contact, email, phone, website
  case members, languages, travel, people

  /// What it is, in a few words.
  package var title: String {
    switch self {
    case .name: "name of the organisation, as it is registered"
    case .country: "country it works in"
    case .status: "consultative status with ECOSOC: general, special, roster or none"
    case .about: "what it does, in a sentence"
    case .contact: "person to contact"
    case .email: "e-mail address"
    case .phone: "telephone"
    case .website: "website"
    case .members: "networks it is a member of: vngoc, nyngoc, major-group"
    case .languages: "languages it can write in, by their codes: en, fr, es"
    case .travel: "UN cities somebody can go to: vienna, geneva, new-york, or none"
    case .people: "how many people can work on it"
    }
  }
}
