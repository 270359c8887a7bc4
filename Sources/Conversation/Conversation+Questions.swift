import Knowledge
import Understanding

extension Conversation {
  /// The most choices that are offered.
  static let mostChoices = 3
  /// The most answers a decline points to.
  private static let mostPointers = 2
  /// The most letters of a word that is taken for a mistyped acronym.
  private static let longestAcronym = 6

  /// Returns the reply to a line that asks something, once or several times.
  func reply(toQuestion line: String, in language: String?) throws -> Reply {
    let readings = try readings(of: line, in: language)
      .filter { $0.question.units.contains { $0.origin == .typed } }
    let answered = readings.filter { $0.band == .answer }
    guard !answered.isEmpty else {
      guard let best = readings.max(by: { $0.confidence < $1.confidence }) else {
        return Reply.wordless
      }
      return best.band == .clarify ? try clarify(best) : try decline(best)
    }
    var reply = try saying(answered)
    let unsure = readings.filter { $0.band == .clarify }
    reply.choices =
      if !unsure.isEmpty {
        try choices(for: unsure, beside: reply.answers)
      } else if answered.count == 1 {
        try alternatives(to: answered[0])
      } else {
        []
      }
    reply.asksBack = !unsure.isEmpty && !reply.choices.isEmpty
    try describe(&reply, answered + unsure)
    return reply
  }

  /// From this confidence on an answer is given alone; below, what else may be meant stands with it.
  private static let sureFrom = 0.85
  /// How near the score of an entry must be to that of the best to be what else may be meant.
  private static let nearScore = 0.75

  /// Returns what else may be meant by a question whose answer is likely but not sure.
  private func alternatives(to reading: Interpretation) throws -> [Answer] {
    guard reading.confidence < Self.sureFrom, let best = reading.ranked.first else { return [] }
    return try answers(
      reading.ranked.dropFirst().filter { $0.score >= Self.nearScore * best.score },
      atMost: Self.mostChoices - 1)
  }

  /// Returns what may be meant by the questions of a line that are not sure.
  private func choices(
    for readings: [Interpretation], beside said: [Answer]
  ) throws -> [Answer] {
    let most = max(1, Self.mostChoices / readings.count)
    let likely = readings.flatMap { $0.ranked.prefix(most) }.filter { entry in
      !said.contains { $0.entry == entry.entry }
    }
    return try answers(likely.withoutRepeats(by: \.entry), atMost: Self.mostChoices)
  }

  private func saying(_ readings: [Interpretation]) throws -> Reply {
    let answers = try readings.compactMap { $0.ranked.first?.entry }.withoutRepeats
      .compactMap { try pack.answer(for: $0) }
    let isOutside = answers.allSatisfy { $0.scope == .outside }
    var reply = Reply(isOutside ? .decline : .answer)
    reply.answers = isOutside ? answers : answers.filter { $0.scope != .outside }
    reply.stale = reply.answers.flatMap { $0.stale(on: today) }
    return reply
  }

  private func clarify(_ reading: Interpretation) throws -> Reply {
    let choices = try answers(reading.ranked, atMost: Self.mostChoices)
    guard !choices.isEmpty else { return try decline(reading) }
    var reply = Reply(.clarify)
    let question = choices.count == 1 ? "Do you mean this?" : "Which do you mean?"
    reply.message = [try suggestion(for: reading.question), question].compactMap(\.self)
      .joined(separator: " ")
    reply.choices = choices
    try describe(&reply, [reading])
    return reply
  }

  /// Returns what entries say that can be offered: none to which the answer is a refusal.
  private func answers(_ entries: [Ranked], atMost count: Int) throws -> [Answer] {
    try entries.filter { $0.scope != .outside }.prefix(count)
      .compactMap { try pack.answer(for: $0.entry) }
  }

  /// Says what was understood, and where to look; never the answer to another question.
  private func decline(_ reading: Interpretation) throws -> Reply {
    var reply = Reply(.decline)
    let understood = try reading.question.concepts.compactMap { try pack.concept($0) }
      .filter { $0.kind != .aspect }
    let nearest = reading.ranked.filter { entry in
      understood.contains { entry.about.contains($0.id) }
    }
    reply.choices = try answers(nearest, atMost: Self.mostPointers)
    let opening =
      understood.isEmpty
      ? "Sorry, that is outside what I know. I only cover how NGOs engage with UN drug policy: the "
        + "bodies, how to take part, deadlines and drafting. Type /topics to see the subjects."
      : "Sorry, I do not know that. I understood that it is about "
        + understood.map(\.name).joined(separator: ", ") + ". Say it in other words"
        + (reply.choices.isEmpty ? ", or type /topics." : ", or look at the nearest answers:")
    reply.message = [try suggestion(for: reading.question), opening].compactMap(\.self)
      .joined(separator: " ")
    try describe(&reply, [reading])
    return reply
  }

  /// Returns the body that was probably meant by a word nobody knows ("CDN").
  private func suggestion(for question: Question) throws -> String? {
    let bodies = try pack.subjects(.body).map(\.concept.short)
    for word in question.unknown where word.count <= Self.longestAcronym {
      let near = bodies.first { editDistance($0.lowercased(), word) == 1 }
      if let near { return "I know no '\(word.uppercased())'. Did you mean \(near)?" }
    }
    return nil
  }

  /// Notes in a reply how the questions were read.
  private func describe(_ reply: inout Reply, _ readings: [Interpretation]) throws {
    reply.interpretations = readings
    for correction in readings.flatMap(\.question.corrections)
    where !reply.readAs.contains(where: { $0.typed == correction.typed }) {
      reply.readAs.append(correction)
    }
    let inherited = readings.flatMap(\.question.units).filter { $0.origin == .inherited }
    reply.about = try inherited.compactMap(\.concept).withoutRepeats
      .compactMap { try pack.concept($0) }.filter { $0.kind != .aspect }
  }
}
