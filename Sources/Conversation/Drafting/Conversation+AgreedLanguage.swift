import Drafting
import Knowledge
import Workspace

extension Conversation {
  /// Returns where governments have agreed something on a subject, by number.
  mutating func agreedLanguage(on subject: String) throws -> String {
    guard !subject.isEmpty else {
      return "Type language and a subject, such as: language harm reduction"
    }
    let found = AgreedLanguage(try pack.agreedTexts()).texts(on: subject)
    guard !found.isEmpty else {
      return "I know no agreed text on '\(subject)'. Try a simpler word, such as: language prison"
    }
    interview?.agreed = found
    let lines = try zip(1..., found).map { number, text in
      let source = try text.source.flatMap { try pack.source($0) }
      let from = source.map { " (\($0.publisher), \($0.published))" } ?? ""
      return
        "\(number). \(text.reference). In our words: \(text.about)\(text.about.hasSuffix(".") ? "" : ".")"
        + (text.note.map { " \($0)" } ?? "") + text.doubt + from
    }
    return """
      Agreed on '\(subject)':

      \(lines.joined(separator: "\n"))

      Type cite and a number to put its reference into your answer.
      """
  }

  /// Puts the reference of a place that was shown into the open answer, in brackets.
  mutating func cite(_ number: String) throws -> Reply {
    guard let step = interview?.step, !step.section.isOneLine else {
      return askAgain("A reference goes into the text of an answer. Go to the part first: edit 3")
    }
    let agreed = interview?.agreed ?? []
    guard !agreed.isEmpty else {
      return askAgain("Look for a place first, such as: language harm reduction. Then type cite 1")
    }
    guard let place = Int(number), agreed.indices.contains(place - 1) else {
      return askAgain(
        "\(agreed.count) were shown: type cite and a number from 1 to \(agreed.count).")
    }
    let text = step.answer.map { $0.state == .skipped ? "" : $0.text } ?? ""
    let cited = text.citing(agreed[place - 1].reference)
    let change = DraftChange(step.place, DraftAnswer(cited, .writing))
    return try saving { try $0.keep([change], as: .answered, at: $1) }
      ?? .draft("\(cited)\n\nGo on, or end the answer with an empty line.")
  }
}

extension String {
  /// The text with a reference in brackets behind it, before the full stop.
  fileprivate func citing(_ reference: String) -> String {
    guard !isEmpty else { return "(\(reference))" }
    return hasSuffix(".") ? "\(dropLast()) (\(reference))." : "\(self) (\(reference))"
  }
}

extension AgreedText {
  /// What the writer must mind where the place was not confirmed.
  fileprivate var doubt: String {
    status == .unverified ? " Not confirmed: open the instrument before you cite it." : ""
  }
}
