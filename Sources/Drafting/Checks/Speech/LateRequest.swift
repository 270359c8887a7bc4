import Knowledge

extension DraftCheck {
  /// A speech that asks for something only in its last tenth, where the chair may cut it off.
  static let lateRequest = DraftCheck(
    "late-request", looksFor: "a speech that asks for something only at its very end",
    weight: .look,
    rule: .advice("put the request before the last fifteen seconds: microphones are cut off."),
    languages: .english
  ) { document in
    guard document.kind.form == .speech else { return [] }
    let total = document.body.reduce(0) { $0 + $1.words.count }
    guard total >= 100 else { return [] }
    var before = 0
    for passage in document.body {
      if let first = passage.words.indices.first(where: { asks(at: $0, in: passage) }) {
        guard (before + first) * 10 > total * 9 else { return [] }
        return [
          Hit(
            "The first request comes after \(before + first) of \(total) words.",
            do: "Bring it forward, and say why afterwards.", in: passage,
            words: first..<(first + 1))
        ]
      }
      before += passage.words.count
    }
    return []
  }

  private static func asks(at index: Int, in passage: Passage) -> Bool {
    let word = passage.words[index].lower
    if ["urge", "urges", "recommend", "recommends", "should", "must"].contains(word) {
      return true
    }
    guard index > 0, index + 1 < passage.words.count else { return false }
    let next = passage.words[index + 1].lower
    if ["call", "calls", "calling"].contains(word) {
      return next == "on" || next == "upon" || next == "for"
    }
    let speakers = ["we", "i", "therefore", "and", "also", "to"]
    return ["ask", "request", "invite", "appeal", "encourage"].contains(word)
      && speakers.contains(passage.words[index - 1].lower)
  }
}
