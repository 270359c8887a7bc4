package import Knowledge

extension Grade {
  /// How old a source may be at most before somebody asks for a newer one, in years.
  static let freshYears = 5

  /// Takes what was typed to a question; a hyphen empties what stood there.
  ///
  /// - Throws: ``GradeError`` where it cannot stand there; the grade is as it was then.
  package mutating func take(
    _ text: String, for question: GradeQuestion, in scheme: GradeScheme, on today: Day
  ) throws(GradeError) {
    let text = text == "-" ? "" : text
    switch question {
    case .mark:
      let given = try Self.verdict(text, in: scheme)
      if case .withheld = given, reason != nil { return }
      verdict = given
    case .reason: verdict = .withheld(reason: text)
    case .evidence: evidence = text
    case .source: source = text
    case .date: sourceDate = try Self.date(text, on: today)
    case .recommendation: recommendation = text
    case .practice: goodPractice = text
    }
  }

  /// Returns what stands at a question, empty where nothing does.
  package func text(of question: GradeQuestion, in scheme: GradeScheme) -> String {
    switch question {
    case .mark: mark?.text(in: scheme) ?? (verdict == nil ? "" : "none")
    case .reason: reason ?? ""
    case .evidence: evidence
    case .source: source
    case .date: sourceDate?.text ?? ""
    case .recommendation: recommendation
    case .practice: goodPractice
    }
  }

  private static func verdict(
    _ text: String, in scheme: GradeScheme
  ) throws(GradeError) -> Verdict? {
    if text.isEmpty { return nil }
    if ["none", "no", "no grade", "no data", "grey"].contains(text.lowercased()) {
      return .withheld(reason: "")
    }
    guard let mark = Mark(text, in: scheme) else {
      throw .unknownMark(text, scheme: scheme)
    }
    return .marked(mark)
  }

  private static func date(_ text: String, on today: Day) throws(GradeError) -> RoughDay? {
    if text.isEmpty { return nil }
    guard let date = RoughDay(text), date.year >= 1900 else { throw .unreadableDate(text) }
    guard date.text <= String(today.description.prefix(date.text.count)) else {
      throw .futureDate(text, today: today)
    }
    return date
  }
}

extension RoughDay {
  /// The year.
  var year: Int {
    Int(text.prefix(4)) ?? 0
  }
}

/// Why something cannot stand in a grade.
package enum GradeError: Error, Equatable, CustomStringConvertible {
  /// The scheme has no such mark.
  case unknownMark(String, scheme: GradeScheme)
  /// A date cannot be read.
  case unreadableDate(String)
  /// A date lies ahead.
  case futureDate(String, today: Day)
  /// A reason for no grade no longer fits, since a grade was given elsewhere meanwhile.
  case overtaken(GradeQuestion)

  /// What happened and what to do about it.
  package var description: String {
    switch self {
    case .unknownMark(let text, .five) where Light(named: text) != nil:
      "'\(text)' is a light, and this card is graded from 1 to 5, 5 is best. Give a number, or change "
        + "the card with 'rostrum score scheme CARD light'."
    case .unknownMark(let text, .light) where Mark(text, in: .five) != nil:
      "'\(text)' is a number, and this card is graded by traffic light. Give green, orange or red, or "
        + "change the card with 'rostrum score scheme CARD five'."
    case .unknownMark(let text, let scheme):
      "'\(text)' is no grade of this card. Give \(scheme.choices), or none."
    case .unreadableDate(let text):
      "'\(text)' is no date I can read. Write a year (2026), a month (2026-05) or a day (2026-05-14)."
    case .futureDate(let text, let today):
      "'\(text)' lies ahead: today is \(today). Give the date on which the source was published."
    case .overtaken(let question):
      "The grade was changed in another window meanwhile: '\(question.title)' is not asked any more, and "
        + "the answer was not saved."
    }
  }
}
