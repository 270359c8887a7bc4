import Knowledge

extension Conversation {
  /// Returns the occasions a filter lets through whose titles hold the other words of a question.
  ///
  /// A committee and its parent may both be named; then the one that has such occasions is meant.
  func occasions(_ filter: OccasionFilter, _ asked: DatesQuestion) throws -> [Occasion] {
    let isNamed = { (occasion: Occasion) in asked.others.allSatisfy(occasion.isNamed) }
    let all = try pack.occasions(filter).filter(isNamed)
    guard all.isEmpty, asked.bodies.count > 1 else { return all }
    for body in asked.bodies {
      var filter = filter
      filter.about.removeAll { asked.bodies.contains($0) && $0 != body }
      let some = try pack.occasions(filter).filter(isNamed)
      if !some.isEmpty { return some }
    }
    return []
  }
}

extension Occasion {
  /// Words that stand for one another where something is asked for in advance, as far as they tell.
  private static let requests = ["appl", "regist", "request", "form", "sign", "book", "inscri"]

  /// The most letters that tell a word, whatever its ending: "application", "applications".
  private static let stem = 5

  /// Whether a word stands in the title, or in the note on a meeting, or stands for one that does.
  func isNamed(by word: String) -> Bool {
    if isTitled(word) { return true }
    if what == .session, let note, note.lowercased().contains(Self.stem(of: word)) { return true }
    return Self.requests.contains { word.hasPrefix($0) }
      && Self.requests.contains { title.lowercased().contains($0) }
  }

  /// Whether a word stands in the title.
  func isTitled(_ word: String) -> Bool {
    title.lowercased().contains(Self.stem(of: word))
  }

  /// Returns the part of a word that tells it; of a short one the ending is left out, as in "apply".
  private static func stem(of word: String) -> String {
    String(word.prefix(min(stem, max(3, word.count - 1))))
  }
}
