import Knowledge
import Schedule

extension Conversation {
  /// The most States that are told of at once.
  private static let mostCountries = 3

  /// Returns when States are reviewed in the UPR, and by when reports on them are due.
  func reply(toReviews asked: DatesQuestion) throws -> Reply? {
    guard try areOfReview(asked.avenues) else { return nil }
    var told: [Occasion] = []
    for country in asked.countries.withoutRepeats.prefix(Self.mostCountries) {
      told += try reviews(of: country, asked)
    }
    guard !told.isEmpty else { return nil }
    let reports = told.filter { $0.what == .deadline }
    let isOpen = reports.contains { $0.lastDay >= today }
    let lead =
      asked.cues.contains(.until) && !reports.isEmpty
      ? (isOpen ? "Yes, there is still time:" : "No, that is past:") : ""
    let isMissing = asked.cues.contains(.due) && !told.contains { $0.what == .deadline }
    return .telling(
      told, lead: lead, from: vantage,
      behind: isMissing ? "The day on which reports of NGOs are due is not published." : "")
  }

  /// Whether avenues belong to the UPR: a question for the VNR of a State is none for its review.
  private func areOfReview(_ avenues: [ID<Concept>]) throws -> Bool {
    try avenues.allSatisfy { avenue in
      var filter = OccasionFilter()
      filter.about = ["upr", avenue]
      return try !pack.occasions(filter).isEmpty
    }
  }

  private func reviews(of country: ID<Concept>, _ asked: DatesQuestion) throws -> [Occasion] {
    var filter = OccasionFilter()
    filter.what = [.review]
    filter.country = country
    let all = try pack.occasions(filter)
    let dated = all.filter { $0.kind != "next" }
    let coming = dated.first { $0.lastDay >= today && $0.basis != .cancelled }
    let last = dated.last { $0.lastDay < today || $0.basis == .cancelled }
    let isOfLast = asked.cues.contains(.last) && !asked.cues.contains(.next)
    guard let main = isOfLast ? last ?? coming : coming ?? last else { return [] }
    // Of several States each gets a line.
    if asked.countries.count > 1 { return [main] }
    let submitted = try main.number.map { try submissions(toSession: $0) } ?? []
    // What was only expected, and is past, helps nobody who did not ask for it.
    let reports = submitted.filter {
      asked.cues.contains(.due) || $0.basis != .expected || $0.lastDay >= today
    }
    var told = asked.cues.contains(.due) ? reports + [main] : [main] + reports
    let next = all.last { $0.kind == "next" && $0.opening.last > today }
    if coming == nil, !isOfLast, let next {
      told.insert(
        next, at: asked.cues.contains(.next) && !asked.cues.contains(.last) ? 0 : told.count)
    }
    return told
  }

  /// Returns which States are reviewed at a session.
  func reply(toReviewsAt number: String) throws -> Reply? {
    var filter = OccasionFilter()
    filter.about = ["upr"]
    filter.number = number
    let all = try pack.occasions(filter)
    let reviews = all.filter { $0.what == .review && $0.kind != "next" && $0.basis != .cancelled }
    guard let session = all.first(where: { $0.what == .session }), !reviews.isEmpty else {
      return nil
    }
    let names = try reviews.compactMap { review in
      try review.country.flatMap { try pack.concept($0)?.name }
        .map { "- " + $0 + (review.basis == .expected ? " (expected)" : "") }
    }
    return .telling(
      [session], from: vantage,
      behind: "States under review, as far as is known:\n\n"
        + names.sorted().joined(separator: "\n"),
      resting: reviews)
  }

  /// Returns what is said of a State that nobody knows, with those whose names are near.
  func reply(toReviewOf unknown: String) throws -> Reply {
    let names = try pack.concepts(of: .country).map(\.name)
    let near = names.map { (name: $0, distance: editDistance($0.lowercased(), unknown)) }
      .filter { $0.distance <= max(2, unknown.count / 3) }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
    var reply = Reply(.decline)
    reply.message =
      "I know no State called '\(unknown.cleaned)'."
      + (near.isEmpty
        ? " Write its name in English, French or Spanish, or its ISO code, such as KEN."
        : " Did you mean \(near.prefix(3).map(\.name).joined(separator: " or "))?")
    return reply
  }

  /// Returns by when NGOs send their reports to a session.
  private func submissions(toSession number: String) throws -> [Occasion] {
    var filter = OccasionFilter()
    filter.what = [.deadline]
    filter.about = ["upr", "stakeholder-submission"]
    filter.number = number
    return try pack.occasions(filter)
  }
}
