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
    let draft = Draft(
      id: 0, kind: kind.id, title: "", language: "en",
      answers: status.map { [AnswerPlace("status"): DraftAnswer($0, .written)] } ?? [:])
    let lists = try pack.choiceLists()
    let measured = manuscript ?? Manuscript(kind: kind, draft: draft, lists: lists)
    return CheckedDocument(
      kind: kind, manuscript: manuscript, text: text,
      length: measured.length(of: text, wordsPerMinute: wordsPerMinute),
      wording: try pack.wordingRules(), acronyms: try pack.acronyms(),
      status: measured.chosen(in: "status").first ?? status,
      deadline: try nextDeadline(of: kind).map { ($0.days, $0.words) })
  }

  /// Returns the next day by which a kind must be in, with the days left, where one is known.
  package func nextDeadline(of kind: DocumentKind) throws -> (days: Int, words: String)? {
    guard !kind.about.isEmpty else { return nil }
    var filter = OccasionFilter()
    filter.what = [.deadline]
    filter.about = kind.about
    filter.within = DaySpan(today, .latest)
    return try pack.occasions(filter).first.map { occasion in
      (
        today.days(to: occasion.opening.first),
        "\(occasion.title): \(occasion.starts.text) (\(occasion.basis.rawValue))"
      )
    }
  }
}
