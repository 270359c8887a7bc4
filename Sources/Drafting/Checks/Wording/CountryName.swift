import Knowledge

extension DraftCheck {
  /// A State under another name than it has at the United Nations.
  static let countryName = DraftCheck(
    "country-name", looksFor: "States under another name than at the United Nations",
    weight: .mend, kind: .country
  ) { match in
    "'\(match.found)' is not the name used at the United Nations\(match.times)."
  }
}
