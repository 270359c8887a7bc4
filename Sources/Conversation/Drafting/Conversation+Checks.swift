package import Drafting
package import Knowledge

extension Conversation {
  /// Returns what checks find in the open draft, in words.
  func checked() throws -> String {
    guard let interview else { return "" }
    let document = try checkedDocument(
      interview.manuscript.kind, interview.manuscript, interview.manuscript.text,
      wordsPerMinute: interview.wordsPerMinute)
    return try document.findings.report { try pack.source($0) }
  }

  /// Puts together what checks look at: a document, the limits and words, and the next deadline.
  package func checkedDocument(
    _ kind: DocumentKind, _ manuscript: Manuscript?, _ text: DocumentText,
    status: String? = nil, wordsPerMinute: Int = Length.standardWordsPerMinute
  ) throws -> CheckedDocument {
    let measured = try manuscript ?? self.manuscript(of: .outside(kind, status: status), kind)
    return CheckedDocument(
      kind: kind, manuscript: manuscript, text: text,
      length: measured.length(of: text, wordsPerMinute: wordsPerMinute), limit: measured.limit,
      wording: try pack.wordingRules(), acronyms: try pack.acronyms(),
      states: Set(try pack.concepts(of: .country).map { $0.short.lowercased() }),
      status: measured.chosen(in: .status).first ?? status,
      // What is only expected can be wrong by weeks: it is shown, but nothing is refused for it.
      deadline: try nextDeadline(for: measured).flatMap { occasion in
        occasion.basis == .expected ? nil : (occasion.daysLeft(on: today), occasion.dueInWords)
      })
  }

  /// Returns what is to be known before a file of a draft is sent: parts that are missing, and what may
  /// get it refused.
  package func warnings(on manuscript: Manuscript) throws -> [String] {
    let missing = manuscript.missing.map { manuscript.heading(of: $0) }
    let grave = try checkedDocument(manuscript.kind, manuscript, manuscript.text).findings
      .count { $0.weight == .refused }
    return (missing.isEmpty ? [] : ["Still missing in it: \(missing.joined(separator: ", "))."])
      + (grave == 0
        ? []
        : [
          "It may be refused as it is (\(grave) to mend first): check draft \(manuscript.draft.id)."
        ])
  }

  /// Returns the occasion by which a draft must be in, where the calendar has one: that of the session it
  /// names, else the next to come.
  ///
  /// Where the draft is about a State, the session is the one that reviews it.
  package func nextDeadline(for manuscript: Manuscript) throws -> Occasion? {
    guard !manuscript.kind.due.isEmpty else { return nil }
    var filter = OccasionFilter()
    filter.what = [.deadline]
    filter.rules = manuscript.kind.due
    let session =
      try manuscript.chosen(in: .session).first?.firstNumber
      ?? reviewSession(of: manuscript.chosen(in: .country).first ?? "")
    let occasions = try pack.occasions(filter)
    // The session that is named may be past: then so is its deadline, and that must be said.
    if let session, let named = occasions.first(where: { $0.number == session }) { return named }
    return occasions.first { $0.lastDay >= today }
  }

  /// Returns the number of the session that reviews a State next.
  private func reviewSession(of country: String) throws -> String? {
    let name = country.lowercased()
    guard let state = try pack.concepts(of: .country).first(where: { $0.name.lowercased() == name })
    else { return nil }
    var filter = OccasionFilter()
    filter.what = [.review]
    filter.country = state.id
    filter.within = DaySpan(today, .latest)
    return try pack.occasions(filter).first?.number
  }
}

extension Occasion {
  /// How many days are left on a day, below zero where it is over.
  package func daysLeft(on today: Day) -> Int {
    today.days(to: lastDay < today ? lastDay : max(opening.first, today))
  }

  /// What is due and when, with how sure it is: "Written statements ...: 8 February 2027 (expected)".
  package var dueInWords: String {
    let from = latestStart == nil ? "" : "from "
    return "\(title): \(from)\(opening.first.words) (\(basis.rawValue))"
  }
}

extension String {
  /// The digits of the first number in the text: "64" of "64th session, 2027".
  fileprivate var firstNumber: String? {
    split { !$0.isASCII || !$0.isNumber }.first.map(String.init)
  }
}

extension Draft {
  /// A draft that holds nothing but the status, to measure a text by that was written elsewhere.
  fileprivate static func outside(_ kind: DocumentKind, status: String?) -> Draft {
    let answers = status.map { [AnswerPlace(.status): DraftAnswer($0, .written)] }
    return Draft(id: 0, kind: kind.id, title: "", language: "en", answers: answers ?? [:])
  }
}
