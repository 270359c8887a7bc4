import Knowledge
import Understanding

extension Conversation {
  /// The most questions of one line that are answered.
  private static let mostQuestions = 3

  /// The most parts of a line that are looked at, the last ones: the question comes last.
  private static let mostParts = 6

  /// Returns how a line is understood: one reading for each question that stands in it.
  ///
  /// A line is read whole, and as the questions it can be cut into. It is answered part by part only
  /// where the first is sure and no other foreign, for the later ones lean on it; else the surest
  /// single reading counts.
  func readings(of line: String, in language: String?) throws -> [Interpretation] {
    let whole = try reading(of: line, in: language)
    let parts = Array(Questions.separated(line).suffix(Self.mostParts))
    guard parts.count > 1, whole.ranked.first?.isExact != true else { return [whole] }
    let separate = Array(
      try separateReadings(of: parts, in: language).suffix(Self.mostQuestions))
    let entries = separate.compactMap { $0.ranked.first?.entry }.withoutRepeats
    let bands = separate.map(\.band)
    if entries.count > 1, bands.first == .answer, !bands.contains(.decline) {
      return separate
    }
    let last = try lastReading(of: parts, in: language)
    return [[whole, last].max { $0.confidence < $1.confidence } ?? whole]
  }

  /// Returns how each question of a line is understood, the later ones leaning on the subjects of the
  /// earlier parts.
  private func separateReadings(
    of parts: [Questions.Part], in language: String?
  ) throws -> [Interpretation] {
    var subjects: [Unit] = []
    var readings: [Interpretation] = []
    for part in parts {
      let alone = try interpreter.interpretation(of: part.text, in: language)
      let leaning = try interpreter.interpretation(
        of: part.text, against: Background(units: subjects.missing(in: alone.question)),
        in: language)
      if part.isQuestion {
        readings.append(leaning.confidence > alone.confidence ? leaning : alone)
      }
      subjects += alone.question.units.filter { $0.concept != nil && $0.kind != .aspect }
        .map(\.inherited)
    }
    return readings
  }

  /// Returns how the last question of a line is understood, with all that was said around it.
  private func lastReading(
    of parts: [Questions.Part], in language: String?
  ) throws -> Interpretation {
    let place = parts.lastIndex(where: \.isQuestion) ?? parts.count - 1
    let others = parts.indices.filter { $0 != place }
    let around = try others.flatMap { other in
      try interpreter.interpretation(of: parts[other].text, in: language).question.units
    }
    // A question that names nothing ("what is it?") is about what was named around it.
    let alone = try interpreter.interpretation(of: parts[place].text, in: language).question
    let named = around.filter { $0.concept != nil && $0.kind != .aspect }
    let isBare = alone.contentUnits.isEmpty && !named.isEmpty
    return try interpreter.interpretation(
      of: parts[place].text,
      against: Background(units: isBare ? named : around.map(\.inherited)), in: language)
  }

  /// From this confidence on a question that names something needs no turn before it.
  private static let standsAloneFrom = 0.95

  /// Returns how one question is understood, alone or leaning on the turn before.
  private func reading(of line: String, in language: String?) throws -> Interpretation {
    let alone = try interpreter.interpretation(of: line, in: language)
    let isFragment = Questions.opensFragment(line, question: alone.question)
    guard context.hasSubject, alone.ranked.first?.isExact != true || isFragment else {
      return alone
    }
    let leaning = try interpreter.interpretation(
      of: line, against: context.background(of: alone.question), in: language)
    if isFragment, alone.question.contentUnits.count <= 1, !alone.isExplained { return leaning }
    let namesSomething = alone.question.units.contains { $0.concept != nil }
    let standsAlone = namesSomething && alone.confidence >= Self.standsAloneFrom
    if Questions.leans(line, question: alone.question), !standsAlone {
      return leaning.confidence > 0.6 * alone.confidence ? leaning : alone
    }
    let namesSubject = alone.question.units.contains { $0.concept != nil && $0.kind != .aspect }
    let mayLean = alone.band != .answer || !namesSubject
    return mayLean && leaning.confidence > alone.confidence ? leaning : alone
  }
}

extension [Unit] {
  /// The units of kinds that a question does not name itself.
  fileprivate func missing(in question: Question) -> [Unit] {
    filter { unit in !question.units.contains { $0.kind == unit.kind } }
  }
}
