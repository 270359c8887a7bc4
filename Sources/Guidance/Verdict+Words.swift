package import Knowledge

extension Verdict.Standing {
  /// What stands above a list of such avenues.
  package var title: String {
    switch self {
    case .open: "Open to you"
    case .depends: "Open, if"
    case .throughPartner: "Open through a partner"
    case .closed: "Not open"
    }
  }

  /// What it is called in objects for programs.
  package var name: String {
    switch self {
    case .open: "open"
    case .depends: "depends"
    case .throughPartner: "partner"
    case .closed: "not-open"
    }
  }
}

extension Verdict {
  /// Returns the verdict as an item of a list: what it reaches, why it is open or not, the first step,
  /// what is due, and the sources of the rules.
  package func words(due: Occasion?, sources: [Source]) -> String {
    let told =
      standing == .open ? Array(reasons.prefix(1)) : reasons.filter { $0.standing != .open }
    var parts = ["- \(avenue.title).", avenue.reaches] + told.map { "Why: \($0.text)" }
    if standing == .throughPartner, let partner = avenue.partner { parts.append(partner) }
    parts.append("First: \(avenue.first)")
    parts.append(
      "Work, by our estimate: \(avenue.effort.rawValue), from about \(avenue.weeks.weeks) before.")
    if let due {
      parts.append("Next: \(due.title), \(due.opening.first.words) (\(due.basis.rawValue)).")
    }
    if let kind = avenue.kind { parts.append("To write it: /draft \(kind).") }
    if let note = avenue.note { parts.append("Note: \(note)") }
    if !sources.isEmpty {
      let names = sources.prefix(2).map { "\($0.publisher), \($0.published)" }
      parts.append("(Rules by: \(names.joined(separator: "; ")))")
    }
    return parts.joined(separator: " ")
  }
}

extension Int {
  /// So many weeks, in words: "1 week", "6 weeks".
  var weeks: String {
    "\(self) \(self == 1 ? "week" : "weeks")"
  }
}

extension Circumstances {
  /// What is known of the NGO, in words; nothing where nothing is.
  package var words: String? {
    let known = [
      status.map { $0 == "none" ? "no consultative status" : "\($0) status" },
      networks.map {
        $0.isEmpty ? "member of no network" : "member of \($0.joined(separator: ", "))"
      },
      cities.map { $0.isEmpty ? "cannot travel" : "can go to \($0.joined(separator: ", "))" },
      languages.map { "writes \($0.joined(separator: ", "))" }, weeks.map { $0.weeks },
      hasMoney == false ? "no money" : nil,
    ].compactMap(\.self)
    return known.isEmpty ? nil : known.joined(separator: "; ")
  }
}
