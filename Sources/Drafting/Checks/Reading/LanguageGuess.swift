/// Tells English from other languages by its commonest words.
enum LanguageGuess {
  /// Returns `en` for English and for texts too short to tell, else `fr`, `es` or nothing known.
  static func code(of passages: [Passage]) -> String {
    var counts = ["en": 0, "fr": 0, "es": 0]
    var total = 0
    for passage in passages where passage.isText {
      total += passage.words.count
      for word in passage.words {
        for (code, words) in commonWords where words.contains(word.lower) {
          counts[code, default: 0] += 1
        }
      }
    }
    guard total >= 20 else { return "en" }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let best, best.value * 20 > total else { return "unknown" }
    return best.key
  }

  private static let commonWords: [(String, Set<String>)] = [
    (
      "en",
      [
        "the", "of", "and", "to", "in", "for", "is", "are", "that", "with", "by", "we", "it", "was",
        "they", "our", "this", "have", "has", "not", "from", "there",
      ]
    ),
    ("fr", ["les", "des", "et", "le", "du", "en", "une", "dans", "pour", "est", "aux"]),
    ("es", ["los", "el", "y", "las", "en", "del", "una", "para", "por", "con", "que"]),
  ]
}
