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
  /// Returns the verdict as an item of a list under a number, a label before each line: what it reaches,
  /// why it is open or not, the first step, what it takes, what is due, and the sources of the rules.
  ///
  /// In short it holds what decides and what is next.
  package func words(number: Int, sources: [Source], short: Bool = false) -> String {
    let isOpen = standing != .closed
    let lines: [(label: String, text: String?)] = [
      ("Reaches", short ? nil : avenue.reaches),
      (standing == .open ? "Why" : "But", told.map(\.text).joined(separator: " ")),
      ("Partner", standing == .throughPartner ? avenue.partner : nil),
      ("First", isOpen ? avenue.first : nil),
      (
        "Takes",
        "begun \(avenue.weeks.weeks) before, \(avenue.effort.rawValue) work; "
          + "\(avenue.impact.rawValue) effect at best (our estimate)."
      ),
      (
        "Next",
        due.map { "\($0.title), \($0.opening.windowWords) (\($0.basis.rawValue))." }
      ),
      ("Write it", isOpen ? avenue.kind.map { "/draft \($0)" } : nil),
      ("Note", short ? nil : avenue.note),
      (
        "Rules by",
        sources.isEmpty || short
          ? nil
          : sources.prefix(2).map { "\($0.publisher), \($0.published)" }.joined(separator: "; ")
            + "."
      ),
    ]
    return "\(number). \(avenue.title)\n"
      + lines.compactMap { line in line.text.map { "   - \(line.label): \($0)" } }
      .joined(separator: "\n")
  }

  /// The reasons that are told: those that stand in the way, else the first and those on time and State,
  /// which nobody expects.
  private var told: [Reason] {
    guard standing == .open else { return reasons.filter { $0.standing != .open } }
    return reasons.prefix(1) + reasons.dropFirst().filter(\.isNews)
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
      country.map { "works in \($0)" },
      status.map(Self.words(ofStatus:)),
      networks.map {
        $0.isEmpty ? "member of no network" : "member of \($0.joined(separator: ", "))"
      },
      cities.map {
        $0.isEmpty
          ? "cannot travel" : "can go to \($0.map(\.cityName).joined(separator: ", "))"
      },
      languages.map { "writes \($0.joined(separator: ", "))" }, weeks.map { $0.weeks },
      hasMoney == false ? "no money" : nil,
    ].compactMap(\.self)
    return known.isEmpty ? nil : known.joined(separator: "; ")
  }

  private static func words(ofStatus status: String) -> String {
    switch status {
    case "none": "no consultative status"
    case "applied": "consultative status applied for"
    case "network": "consultative status through a network"
    default: "\(status) status"
    }
  }
}
