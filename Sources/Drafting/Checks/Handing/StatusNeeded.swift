import Knowledge

extension DraftCheck {
  /// A consultative status that is not enough for the kind of document.
  static let statusNeeded = DraftCheck(
    "status", looksFor: "a consultative status that is not enough", weight: .refused,
    rule: DocumentRule(
      text: "Written and oral statements are for organisations in consultative status with ECOSOC.",
      source: "un.ecosoc-resolution-1996-31", status: .official)
  ) { document in
    guard let status = document.status, !document.kind.needs.isEmpty,
      !document.kind.needs.contains(status)
    else { return [] }
    let held =
      switch status {
      case "none": "without consultative status"
      case "applied": "whose consultative status is applied for and not granted yet"
      case "network": "that has consultative status only through a network"
      default: "in \(status) status"
      }
    return [
      Hit(
        "An organisation \(held) cannot hand this in in its own name: "
          + "\(Self.alternatives(document.kind.needs)) status is needed.",
        do: "Ask a partner in that status to carry the text and name you in a footnote, or take a "
          + "way that needs none: the Universal Periodic Review, treaty bodies, special procedures.",
        rule: document.rule(about: ["consultative status", "in status"]))
    ]
  }

  private static func alternatives(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }
}
