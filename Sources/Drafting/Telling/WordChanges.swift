/// What changed from one wording to another, word by word.
package enum WordChanges {
  /// Returns the new wording with what went as `[-words-]` and what came as `{+words+}`.
  package static func text(from old: String, to new: String) -> String {
    let (before, after) = (words(old), words(new))
    let difference = after.difference(from: before)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var pieces: [String] = []
    var (from, to) = (0, 0)
    func run(_ words: [String], _ place: inout Int, _ marked: Set<Int>) -> [String] {
      let start = place
      while place < words.count, marked.contains(place) { place += 1 }
      return Array(words[start..<place])
    }
    while from < before.count || to < after.count {
      let gone = run(before, &from, removed)
      if !gone.isEmpty { pieces.append("[-\(gone.joined(separator: " "))-]") }
      let come = run(after, &to, inserted)
      if !come.isEmpty { pieces.append("{+\(come.joined(separator: " "))+}") }
      guard from < before.count, to < after.count, gone.isEmpty, come.isEmpty else { continue }
      pieces.append(after[to])
      from += 1
      to += 1
    }
    return pieces.joined(separator: " ")
  }

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
