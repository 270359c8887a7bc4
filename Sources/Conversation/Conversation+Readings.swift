import Knowledge
import Understanding

extension Conversation {
  /// Returns how a line is understood: one reading for each question that stands in it.
  ///
  /// A line is read whole, and also as the questions it can be cut into; the surer reading wins.
  func readings(of line: String, in language: String?) throws -> [Interpretation] {
    let whole = try reading(of: line, in: language)
    let parts = Questions.separated(line)
    guard parts.count > 1 else { return [whole] }
    var readings: [Interpretation] = []
    var subject: [Unit] = []
    for part in parts {
      let alone = try interpreter.interpretation(of: part.text, in: language)
      let leaning = try interpreter.interpretation(
        of: part.text, inheriting: subject.missing(in: alone.question), in: language)
      let better = leaning.confidence > alone.confidence ? leaning : alone
      if part.isQuestion { readings.append(better) }
      subject += alone.question.units.filter { $0.concept != nil && $0.kind != .aspect }
        .map(\.inherited)
    }
    let sure = readings.filter { $0.band == .answer }
    guard let surest = sure.map(\.confidence).max() else { return [whole] }
    let entries = sure.compactMap { $0.ranked.first?.entry }.withoutRepeats
    if whole.band == .answer, whole.confidence >= surest, entries.count < 2 { return [whole] }
    return whole.ranked.first?.isExact == true ? [whole] : sure
  }

  /// Returns how one question is understood, alone or leaning on the turn before.
  private func reading(of line: String, in language: String?) throws -> Interpretation {
    let alone = try interpreter.interpretation(of: line, in: language)
    guard context.hasSubject, alone.ranked.first?.isExact != true else { return alone }
    let inherited = context.inherited(by: alone.question)
    let leaning = try interpreter.interpretation(of: line, inheriting: inherited, in: language)
    if Questions.leans(line, question: alone.question) {
      return leaning.confidence > 0.6 * alone.confidence ? leaning : alone
    }
    return alone.band != .answer && leaning.confidence > alone.confidence ? leaning : alone
  }
}

extension [Unit] {
  /// The units of kinds that a question does not name itself.
  fileprivate func missing(in question: Question) -> [Unit] {
    filter { unit in !question.units.contains { $0.kind == unit.kind } }
  }
}
