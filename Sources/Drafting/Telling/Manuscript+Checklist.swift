package import Knowledge

extension Manuscript {
  /// How far a section is, for the list of parts.
  package enum SectionState: String, CaseIterable, Sendable {
    case written, toWrite, skipped, lookAgain

    /// The sign in the list; its meaning does not rest on colour.
    package var sign: String {
      switch self {
      case .written: "[x]"
      case .toWrite: "[ ]"
      case .skipped: "[-]"
      case .lookAgain: "[!]"
      }
    }
  }

  /// Returns how far a section is.
  package func state(of section: DocumentSection) -> SectionState {
    let places = written(section)
    let answers = draft.places.filter { $0.section == section.id }.compactMap { answer(at: $0) }
    if places.contains(where: { answer(at: $0)?.state == .lookAgain }) { return .lookAgain }
    if places.contains(where: { answer(at: $0)?.state == .writing }) { return .toWrite }
    if !places.isEmpty { return .written }
    return answers.contains { $0.state == .skipped } ? .skipped : .toWrite
  }

  /// The parts with their state, a line each, and what the signs mean.
  package var checklist: String {
    let lines = zip(1..., sections).map { number, section in
      "- \(state(of: section).sign) \(number). \(heading(of: section)): \(summary(of: section))"
    }
    return lines.joined(separator: "\n")
      + "\n\n[x] written, [ ] to write, [-] skipped, [!] look again: something it builds on has changed"
  }

  private func summary(of section: DocumentSection) -> String {
    let places = written(section)
    guard let first = places.first else {
      return state(of: section) == .skipped
        ? section.isRequired ? "skipped, but required" : "skipped"
        : section.isRequired ? "required" : "may be skipped"
    }
    let words = places.reduce(0) { $0 + printed($1, of: section).wordCount }
    let several = section.repeats.map { _ in
      "\(places.count) \(places.count == 1 ? "answer" : "answers"), "
    }
    let unfinished = places.contains { answer(at: $0)?.state == .writing } ? ", not finished" : ""
    return section.isOneLine && several == nil
      ? printed(first, of: section)
      : "\(several ?? "")\(words.words)\(unfinished)"
  }

  /// How much of the document is written, from 0 to 100: of the questions asked, those settled.
  package var percent: Int {
    let settled = sections.count { section in
      let state = state(of: section)
      return state == .written || state == .skipped && !section.isRequired
    }
    return sections.isEmpty ? 100 : settled * 100 / sections.count
  }
}
