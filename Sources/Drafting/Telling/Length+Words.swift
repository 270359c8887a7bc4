extension Length {
  /// How a length stands to its limit; shown in words, so that colour is not needed.
  package enum Standing: Sendable {
    case within, near, over
  }

  /// Above which part of the limit a length is near to it, in per cent.
  static let nearPercent = 95

  /// How the length stands to the limit.
  package var standing: Standing {
    guard let mostWords else { return .within }
    if words > mostWords { return .over }
    return words * 100 > mostWords * Self.nearPercent ? .near : .within
  }

  /// The length in words: "120 of 1,500 words, 1,380 left, about 0.2 pages".
  ///
  /// Of what is spoken the minutes matter, of all else the pages.
  package func words(isSpoken: Bool) -> String {
    let measure =
      isSpoken ? "\(clock) at \(wordsPerMinute) words a minute" : "about \(pages.tenths) pages"
    guard let mostWords, let left else {
      return "\(words.words), \(measure); no limit is known"
    }
    let rest = left >= 0 ? "\(left.grouped) left" : "OVER by \((-left).grouped)"
    let about =
      left >= 0 ? "about \(left.grouped) words left" : "OVER by about \((-left).grouped) words"
    switch basis {
    case .words: return "\(words.grouped) of \(mostWords.grouped) words, \(rest), \(measure)"
    case .pages(let most):
      return "\(words.words), about \(pages.tenths) of \(most) "
        + "\(most == 1 ? "page" : "pages"), \(about)"
    case .minutes(let most):
      return "\(words.words), \(clock) of \(Self.clock(of: most)) at \(wordsPerMinute) "
        + "words a minute, \(about)"
    case .advice:
      return "\(words.words) of about \(mostWords.grouped) that we suggest, \(measure)"
    }
  }

  /// A bar of so many signs that fills up to the limit; nothing where there is no limit.
  package func bar(width: Int) -> String? {
    guard let mostWords, mostWords > 0 else { return nil }
    let full = min(width, words * width / mostWords)
    let end = standing == .over ? "!" : "]"
    return "[" + String(repeating: "#", count: full)
      + String(repeating: ".", count: width - full) + end
  }

  /// The time it takes to read aloud: "1 min 30 s".
  package var clock: String {
    Self.clock(of: minutes)
  }

  private static func clock(of minutes: Double) -> String {
    let seconds = Int((minutes * 60).rounded())
    let rest = seconds % 60 == 0 ? "" : " \(seconds % 60) s"
    return seconds < 60 ? "\(seconds) s" : "\(seconds / 60) min\(rest)"
  }
}

extension Double {
  /// The number with one digit behind the point, but for nothing at least "0.1".
  fileprivate var tenths: String {
    let tenths = self > 0 ? max(1, Int((self * 10).rounded())) : 0
    return "\(tenths / 10).\(tenths % 10)"
  }
}
