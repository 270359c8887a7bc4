import Knowledge
import Schedule
import Understanding

/// Finds out whether a line asks for nothing but dates, and which.
struct DatesReader {
  let pack: Pack
  let interpreter: Interpreter
  /// The concepts that have dates.
  let dated: Set<ID<Concept>>
  let today: Day

  /// The aspects a question about dates may name; any other asks for something else.
  private static let aspects: Set<ID<Concept>> = [
    "when", "deadline", "what", "number", "length", "duration", "where",
  ]

  /// Returns what a line asks of the calendar.
  func question(_ line: String, in language: String?) throws -> DatesQuestion {
    var asked = DatesQuestion()
    let (fromNow, line) = line.withoutFromNow
    if fromNow { asked.cues.insert(.until) }
    // "We registered eight months ago" tells of the past and asks for no day there.
    asked.phrase = DatePhrase.first(in: line, from: today).flatMap { $0.isAgo ? nil : $0 }
    let (number, rest) = (asked.phrase?.rest ?? line).withoutSessionNumber
    asked.number = number
    let words = rest.lowercased().split { !$0.isLetter }.map(String.init)
    asked.note(words)
    readPairs(of: words, into: &asked)
    let question = try interpreter.question(rest, in: language)
    for (unit, weight) in zip(question.units, question.weights) where unit.origin == .typed {
      read(unit, into: &asked, isLight: weight <= 1)
    }
    asked.unknown = question.unknown
    asked.corrections = question.corrections.map {
      DatesQuestion.Correction(typed: $0.typed, read: $0.read)
    }
    try nameState(byCodeIn: rest, &asked)
    settle(&asked)
    return asked
  }

  /// Reads what words say together, or in a language of their own, that none says alone.
  private func readPairs(of words: [String], into asked: inout DatesQuestion) {
    for (first, second) in zip(words, words.dropFirst() + [""]) {
      switch (first, second) {
      // "What is on in March?"
      case ("is", "on"), ("s", "on"), ("whats", "on"), ("anything", "on"), ("going", "on"):
        asked.cues.insert(.agenda)
      // "And the one after that?"
      case ("one", "after"): asked.skips = 1
      case ("on", "now"): asked.cues.insert(.next)
      case ("till", "when"), ("until", "when"), ("how", "late"): asked.cues.insert(.due)
      case ("in", "how"), ("dans", "combien"), ("too", "late"), ("trop", "tard"),
        ("demasiado", "tarde"):
        asked.cues.insert(.until)
      case (_, "left")
      where DatesWords.lengths.contains(first) || first == "time" || first == "much":
        asked.cues.insert(.until)
      case ("est", "passé"), ("est", "passe"), ("qué", "pasó"), ("que", "paso"):
        asked.isWhole = false
      case ("how", "many"), ("combien", "de"), ("cuántos", _), ("cuantos", _), ("cuántas", _):
        asked.countsDays = !DatesWords.lengths.isDisjoint(with: words)
      case ("how", "long") where words.contains("left"): asked.countsDays = true
      // "How long until then" asks for a date, "how" alone for the way.
      case ("how", _) where !DatesWords.measures.contains(second): asked.isWhole = false
      default: break
      }
    }
    // "How many days does it last", "what happened there": no day is asked for.
    let lasts = words.last == "last" && !Set(["does", "do", "did"]).isDisjoint(with: words)
    if lasts || !DatesWords.happened.isDisjoint(with: words) { asked.isWhole = false }
    asked.handingIn = words.filter(DatesWords.handingIn.contains)
    if !asked.handingIn.isEmpty, asked.phrase != nil { asked.cues.insert(.due) }
    if asked.countsDays, !DatesWords.upTo.isDisjoint(with: words) { asked.cues.insert(.until) }
    if words.contains("weekday") { asked.cues.insert(.when) }
    asked.speaksOfReports = !DatesWords.reports.isDisjoint(with: words)
    asked.isNow = !DatesWords.now.isDisjoint(with: words)
    asked.asksForAll = !DatesWords.everything.isDisjoint(with: words)
    if asked.asksForAll { asked.cues.insert(.agenda) }
    asked.asksForAllDue = !DatesWords.allDue.isDisjoint(with: words)
    // A cycle is no meeting; but a State is reviewed in one.
    asked.isOfCycle = words.contains { $0.hasPrefix("cycle") || $0 == "ciclo" }
    asked.wantsStates = !DatesWords.states.isDisjoint(with: words)
  }

  /// Makes up its mind about what belongs together.
  private func settle(_ asked: inout DatesQuestion) {
    nameStates(&asked)
    let isOfReview = asked.cues.contains(.review)
    // "The Human Rights Council's UPR" is the UPR.
    if asked.bodies.contains("upr") { asked.bodies.removeAll { $0 == "hrc" } }
    if isOfReview, asked.bodies.isEmpty, asked.number != nil { asked.bodies = ["upr"] }
    if asked.number != nil, asked.bodies.isEmpty { asked.number = nil }
    if !asked.countries.isEmpty, asked.bodies == ["upr"] { asked.cues.insert(.review) }
    if asked.cues.isEmpty, asked.isNow, !asked.bodies.isEmpty { asked.cues.insert(.next) }
    let isNumbered = asked.number != nil || asked.phrase != nil
    if asked.cues.subtracting([.review]).isEmpty, isNumbered, !asked.bodies.isEmpty {
      asked.cues.insert(.when)
    }
    if asked.isOfCycle, asked.countries.isEmpty { asked.isWhole = false }
  }

  /// Finds the State that is named by its ISO code, in capitals: "UPR of BOL".
  ///
  /// A code that is a small word too counts only where not all of the line is in capitals.
  private func nameState(byCodeIn line: String, _ asked: inout DatesQuestion) throws {
    guard asked.countries.isEmpty, asked.cues.contains(.review) || asked.bodies.contains("upr")
    else { return }
    let hasLowercase = line.contains(where: \.isLowercase)
    for word in line.split(whereSeparator: { !$0.isLetter }) where word.count == 3 {
      let code = word.lowercased()
      guard word.allSatisfy(\.isUppercase), hasLowercase || !DatesWords.plain.contains(code),
        let state = try pack.concept(ID("country-" + code))
      else { continue }
      asked.countries = [state.id]
      asked.others.removeAll { $0 == code }
      asked.isWhole = true
    }
  }

  /// Finds the States that are named by a name that is not theirs alone, or in full.
  private func nameStates(_ asked: inout DatesQuestion) {
    // "The Bolivarian Republic of Venezuela".
    if !asked.countries.isEmpty { asked.others.removeAll(where: DatesWords.officialNames.contains) }
    guard asked.countries.isEmpty, asked.cues.contains(.review) || asked.bodies.contains("upr")
    else { return }
    for name in asked.bodies.map(\.text) + asked.others where !StateNames.sharing(name).isEmpty {
      asked.countries = StateNames.sharing(name)
      asked.bodies.removeAll { $0.text == name }
      asked.others.removeAll { $0 == name }
      return
    }
  }

  private func read(_ unit: Unit, into asked: inout DatesQuestion, isLight: Bool) {
    guard let concept = unit.concept, let kind = unit.kind else {
      asked.note(unit.typed)
      let isPlain = unit.typed.allSatisfy { DatesWords.plain.contains($0) }
      if isPlain || isLight { return }
      if unit.typed.allSatisfy(DatesWords.review.contains) {
        asked.cues.insert(.review)
      } else {
        asked.others += unit.typed.filter { !$0.allSatisfy(\.isNumber) }
      }
      return
    }
    switch kind {
    case .aspect:
      asked.note(unit.typed)
      if concept == "when" { asked.cues.insert(.when) }
      if concept == "deadline" { asked.cues.insert(.due) }
      if !Self.aspects.contains(concept) { asked.isWhole = false }
      if !["when", "deadline"].contains(concept) { asked.namesAspect = true }
    case .country: asked.countries.append(concept)
    case .place: asked.place = concept
    case .body where dated.contains(concept) || !StateNames.sharing(concept.text).isEmpty:
      asked.bodies.append(concept)
    case .body, .avenue, .topic, .qualifier, .term:
      read(concept, unit, into: &asked)
    }
  }

  private func read(_ concept: ID<Concept>, _ unit: Unit, into asked: inout DatesQuestion) {
    let bodies = unit.typed.filter { !DatesWords.plain.contains($0) }.map { ID<Concept>($0) }
    if bodies.allSatisfy(dated.contains), bodies.isEmpty || concept.text.hasSuffix("session") {
      // "reconvened session", "reconvened CND" say what kind of meeting is meant.
      asked.note(unit.typed)
      asked.bodies += bodies
    } else if dated.contains(concept) {
      asked.avenues.append(concept)
    } else if let body = body(of: concept), unit.namesOnly(body) || unit.isSession(of: body) {
      asked.bodies.append(body)
      asked.note(unit.typed)
    } else {
      // The title of a meeting or a deadline may hold it.
      asked.others += unit.typed.filter { !DatesWords.plain.contains($0) }
    }
  }

  /// Returns the body a concept belongs to by its id: `upr-working-group` to `upr`.
  private func body(of concept: ID<Concept>) -> ID<Concept>? {
    let parts = concept.text.split(separator: "-")
    return (1..<max(parts.count, 1)).reversed().lazy
      .map { ID<Concept>(parts.prefix($0).joined(separator: "-")) }
      .first(where: dated.contains)
  }
}

extension DatePhrase {
  /// Whether it is a length of time that ends today, such as "8 months ago".
  fileprivate var isAgo: Bool {
    let words = typed.lowercased().split(separator: " ")
    return words.last == "ago" || words.first == "hace" || words.starts(with: ["il", "y", "a"])
  }
}

extension DatesQuestion {
  /// Takes note of what single words ask.
  fileprivate mutating func note(_ words: [String]) {
    for word in words {
      if DatesWords.next.contains(word) { cues.insert(.next) }
      if DatesWords.last.contains(word) { cues.insert(.last) }
      if DatesWords.until.contains(word) { cues.insert(.until) }
      if DatesWords.due.contains(word) { cues.insert(.due) }
      if DatesWords.agenda.contains(word) { cues.insert(.agenda) }
      if DatesWords.reviewing.contains(word) { cues.insert(.review) }
      if let kind = DatesWords.kinds[word], !kinds.contains(kind) { kinds.append(kind) }
    }
  }
}

extension Unit {
  /// Whether it is the concept of a body's sessions, in whatever language.
  fileprivate func isSession(of body: ID<Concept>) -> Bool {
    concept?.text == body.text + "-session"
  }

  /// Whether its words name a body and say nothing besides.
  fileprivate func namesOnly(_ body: ID<Concept>) -> Bool {
    typed.allSatisfy { word in
      word == body.text || DatesWords.plain.contains(word) || DatesWords.review.contains(word)
    }
  }
}
