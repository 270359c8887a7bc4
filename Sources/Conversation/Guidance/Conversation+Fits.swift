import Guidance
import Knowledge
import Schedule
import Understanding
import Workspace

extension Conversation {
  /// Returns what the NGO has said about itself; nothing where it is not known.
  func profile() throws -> [ProfileLine: String] {
    try room?.open().profile() ?? knownProfile()
  }

  /// Returns a reply with what its answers say to an NGO like this one.
  func fitted(_ reply: Reply) throws -> Reply {
    var reply = reply
    for answer in reply.answers {
      let fits = try pack.fits(of: answer.entry)
      guard !fits.isEmpty else { continue }
      let profile = try profile()
      for fit in fits {
        guard let lines = fit.reason(in: profile), let text = try text(of: fit, profile) else {
          continue
        }
        reply.fits.append("For you (\(Self.words(of: lines, in: profile))): \(text)")
        reply.fitSources += try pack.sources(of: fit.facts)
      }
    }
    return reply
  }

  private func text(of fit: FittingText, _ profile: [ProfileLine: String]) throws -> String? {
    if let text = fit.text { return text }
    guard
      let state = try profile[.country].flatMap({
        try StateNames.state(named: $0, interpreter, in: pack)?.state
      })
    else { return nil }
    let reviews = try pack.reviews(of: state.id, on: today)
    let told = [reviews.coming ?? reviews.last, reviews.coming == nil ? reviews.next : nil]
    let lines = told.compactMap { $0?.line(from: vantage) }
    return lines.isEmpty ? nil : lines.joined(separator: " ")
  }

  /// The lines of a profile that decided, in words: "special status".
  private static func words(
    of lines: [ProfileLine], in profile: [ProfileLine: String]
  ) -> String {
    let decided = profile.filter { lines.contains($0.key) }
    let circumstances = Circumstances(decided).words
    let others = lines.filter { ![.status, .members, .languages, .travel, .country].contains($0) }
    return ([circumstances] + others.map { profile[$0] }).compactMap(\.self)
      .joined(separator: "; ")
  }

  /// Returns a line with the State of the NGO in place of "my country", where it is known.
  func naming(ownState line: String) throws -> (line: String, read: (typed: String, read: String)?)
  {
    var words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let place = zip(words, words.dropFirst()).enumerated().first { _, pair in
      ["my", "our"].contains(pair.0.lowercased())
        && ["country", "state"].contains(pair.1.lowercased().filter(\.isLetter))
    }?.offset
    guard let place, let country = try profile()[.country],
      try interpreter.question(line).concepts(.country).isEmpty
    else { return (line, nil) }
    let typed = words[place] + " " + words[place + 1].filter(\.isLetter)
    let end = words[place + 1].drop { $0.isLetter }
    words.replaceSubrange(place...(place + 1), with: [country + end])
    return (words.joined(separator: " "), (typed, country))
  }
}
