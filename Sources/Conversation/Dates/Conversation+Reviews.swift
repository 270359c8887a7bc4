import Guidance
import Knowledge
import Schedule

extension Conversation {
  /// The most States that are told of at once.
  private static let mostCountries = 6

  /// Returns when States are reviewed in the UPR, and by when reports on them are due.
  func reply(toReviews asked: DatesQuestion) throws -> Reply? {
    guard try areOfReview(asked.avenues) else { return nil }
    let countries = asked.countries.withoutRepeats
    let told = try countries.prefix(Self.mostCountries).flatMap {
      countries.count > 1 ? try review(of: $0, asked) : try reviews(of: $0, asked)
    }
    guard !told.isEmpty else { return nil }
    let reports = told.filter { $0.what == .deadline }
    let left = countries.dropFirst(Self.mostCountries)
    return .telling(
      told, lead: lead(for: reports, asked), from: vantage, withNotes: countries.count == 1,
      behind: [
        asked.cues.contains(.due) && reports.isEmpty
          ? "The day on which reports of NGOs are due is not published." : nil,
        left.isEmpty
          ? nil : "Ask for the other \(left.count) again: \(Self.mostCountries) at a time.",
      ].compactMap(\.self).joined(separator: " "))
  }

  private func lead(for reports: [Occasion], _ asked: DatesQuestion) -> String {
    guard asked.cues.contains(.until), !reports.isEmpty else { return "" }
    return reports.contains { $0.lastDay >= today } ? "There is still time:" : "It is too late:"
  }

  /// Whether avenues belong to the UPR: a question for the VNR of a State is none for its review.
  private func areOfReview(_ avenues: [ID<Concept>]) throws -> Bool {
    try avenues.allSatisfy { avenue in
      var filter = OccasionFilter()
      filter.about = ["upr", avenue]
      return try !pack.occasions(filter).isEmpty
    }
  }

  /// Returns the one review of a State that is asked for, for a list of several States.
  private func review(of country: ID<Concept>, _ asked: DatesQuestion) throws -> [Occasion] {
    let known = try pack.reviews(of: country, on: today)
    let told =
      asked.cues.contains(.next) ? known.coming ?? known.next : known.coming ?? known.last
    return [told ?? known.last].compactMap(\.self)
  }

  private func reviews(of country: ID<Concept>, _ asked: DatesQuestion) throws -> [Occasion] {
    let known = try pack.reviews(of: country, on: today)
    let isOfLast = asked.cues.contains(.last) && !asked.cues.contains(.next)
    guard let main = isOfLast ? known.last ?? known.coming : known.coming ?? known.last else {
      return []
    }
    // What was only expected, and is past, helps nobody who did not ask for it.
    let reports = try due(for: main, asked).filter {
      asked.cues.contains(.due) || $0.basis != .expected || $0.lastDay >= today
    }
    let told = asked.cues.contains(.due) ? reports + [main] : [main] + reports
    guard known.coming == nil, !isOfLast, let next = known.next else { return told }
    let isNextFirst = asked.cues.contains(.next) && !asked.cues.contains(.last)
    return isNextFirst ? [next] + told : told + [next]
  }

  /// Returns what is due for a review: what was asked for, else the reports of NGOs.
  private func due(for review: Occasion, _ asked: DatesQuestion) throws -> [Occasion] {
    guard let number = review.number else { return [] }
    var filter = OccasionFilter()
    filter.what = [.deadline, .event]
    filter.about = ["upr"] + (asked.avenues.isEmpty ? ["stakeholder-submission"] : asked.avenues)
    filter.number = number
    return try pack.occasions(filter)
  }

  /// Returns which States are reviewed at a session.
  func reply(toReviewsAt number: String) throws -> Reply? {
    var filter = OccasionFilter()
    filter.about = ["upr"]
    filter.number = number
    let all = try pack.occasions(filter)
    let reviews = all.filter { $0.what == .review && $0.basis != .cancelled }
    guard let session = all.first(where: { $0.what == .session }), !reviews.isEmpty else {
      return nil
    }
    let names = try reviews.compactMap { try $0.country.flatMap { try pack.concept($0)?.name } }
    return .telling(
      [session], from: vantage,
      behind:
        "States under review, as far as is known; ask for one of them for how that is known:\n\n"
        + names.sorted().map { "- " + $0 }.joined(separator: "\n"),
      resting: reviews)
  }

  /// Returns what is said of a State that nobody knows, with those whose names are near.
  func reply(toReviewOf unknown: String) throws -> Reply {
    let near = try StateNames.near(unknown, in: pack)
    var reply = Reply(.decline)
    reply.message = ProfileError.unknownCountry(unknown.cleaned, near: near).description
    return reply
  }
}
