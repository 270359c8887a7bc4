import Knowledge
import Understanding

extension Conversation {
  /// The most choices that are offered.
  static let mostChoices = 3

  /// Returns the reply to a line that asks something, once or several times.
  func reply(toQuestion line: String, in language: String?) throws -> Reply {
    let readings = try readings(of: line, in: language)
    let answered = readings.filter { $0.band == .answer }
    guard !answered.isEmpty else {
      let best = readings.max { $0.confidence < $1.confidence }
      guard let best else { return try decline(nil) }
      return best.band == .clarify ? try clarify(best) : try decline(best)
    }
    var reply = try saying(answered)
    try describe(&reply, answered)
    return reply
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
    var reply = Reply(.clarify)
    reply.message = "Which do you mean? Type its number, or 0 for none of these."
    reply.choices = try reading.ranked.prefix(Self.mostChoices).compactMap {
      try pack.answer(for: $0.entry)
    }
    try describe(&reply, [reading])
    return reply
  }

  private func decline(_ reading: Interpretation?) throws -> Reply {
    var reply = Reply(.decline)
    guard let reading else { return reply }
    let understood = try reading.question.concepts.compactMap { try pack.concept($0) }
      .filter { $0.kind != .aspect }
    reply.message =
      understood.isEmpty
      ? "Sorry, that is outside what I know. I only cover how NGOs engage with UN drug policy: the "
        + "bodies, how to take part, deadlines and drafting. Type /topics to see the subjects."
      : "Sorry, I do not know that. I understood that it is about "
        + understood.map(\.name).joined(separator: ", ")
        + ". Say it in other words, or look at the nearest answers:"
    if let body = understood.first {
      reply.choices = try pack.entries(about: body.id, limit: 2).compactMap {
        try pack.answer(for: $0.entry)
      }
    }
    try describe(&reply, [reading])
    return reply
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
