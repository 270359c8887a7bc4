/// What an NGO says about itself once, for all its documents.
package enum ProfileLine: String, CaseIterable, Codable, Sendable {
  case name, country, status, about, contact, email, phone, website

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
    }
  }
}
