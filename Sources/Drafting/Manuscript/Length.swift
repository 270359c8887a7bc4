package import Knowledge

/// How long a document is, against what it may be.
package struct Length: Equatable, Sendable {
  /// What a limit is set in.
  package enum Basis: Equatable, Sendable {
    /// The body counts words.
    case words
    /// The body counts pages, so many.
    case pages(Int)
    /// The body gives so many minutes.
    case minutes(Double)
    /// The body sets no limit that is known; the most is what we suggest.
    case advice
  }

  /// How many words count.
  package let words: Int
  /// The most words there may be: what the body says, else what the minutes allow at the rate, else the
  /// most that we suggest; nothing where nothing is known.
  package let mostWords: Int?
  /// What the limit is set in.
  package let basis: Basis
  /// How many words are spoken in a minute.
  package let wordsPerMinute: Int
  /// How many words are taken for a page.
  package let wordsPerPage: Int

  /// About as many words as interpreters can follow; UN bodies that print a figure count 110 to 117
  /// (World Health Assembly journal 2022, 330 words for three minutes; Commission for Social Development
  /// 2025, about 350).
  package static let standardWordsPerMinute = 110

  /// How many words people speak in a minute, at least and at most.
  package static let humanPace = 60...250

  /// Creates a length.
  package init(
    words: Int, mostWords: Int?, basis: Basis, wordsPerMinute: Int, wordsPerPage: Int
  ) {
    self.words = words
    self.mostWords = mostWords
    self.basis = basis
    self.wordsPerMinute = wordsPerMinute
    self.wordsPerPage = wordsPerPage
  }

  /// The minutes it takes to read aloud.
  package var minutes: Double {
    Double(words) / Double(wordsPerMinute)
  }

  /// The pages it fills, estimated.
  package var pages: Double {
    Double(words) / Double(wordsPerPage)
  }

  /// Whether the body itself sets the limit.
  package var isBinding: Bool {
    basis != .advice
  }

  /// How many words are left; below zero where there are too many, nothing where there is no limit.
  package var left: Int? {
    mostWords.map { $0 - words }
  }
}

extension Manuscript {
  /// Returns the length so far, counted as the body counts.
  ///
  /// Title and text count, and notes where the limit says so, which it does unless the body says
  /// otherwise; the lines above the text do not.
  package func length(wordsPerMinute: Int = Length.standardWordsPerMinute) -> Length {
    length(of: text, wordsPerMinute: wordsPerMinute)
  }

  /// Returns the length of a text measured as one of this kind.
  package func length(of text: DocumentText, wordsPerMinute: Int) -> Length {
    let limit = limit
    return Length(
      words: text.words(countingNotes: limit?.countsNotes ?? true),
      mostWords: limit.flatMap {
        $0.mostWords(wordsPerMinute: wordsPerMinute, layout: kind.layout)
      },
      basis: limit?.basis ?? .advice,
      wordsPerMinute: wordsPerMinute, wordsPerPage: kind.layout.wordsPerPage)
  }
}

extension DocumentText {
  /// Returns how many words it has, the notes among them or not.
  package func words(countingNotes: Bool) -> Int {
    let counted = parts + (countingNotes ? notes : [])
    let texts =
      [title ?? ""]
      + counted.flatMap { part in
        part.texts + (part.showsHeading ? [part.heading] : [])
      }
    return texts.reduce(0) { $0 + $1.wordCount }
  }
}

extension DocumentLimit {
  fileprivate var basis: Length.Basis {
    if words != nil { return .words }
    if let minutes { return .minutes(minutes) }
    if let pages { return .pages(pages) }
    return .advice
  }

  fileprivate func mostWords(wordsPerMinute: Int, layout: DocumentKind.Layout) -> Int? {
    if let words { return words }
    if let minutes { return Int(minutes * Double(wordsPerMinute)) }
    if let pages { return pages * layout.wordsPerPage }
    return guideWords?.upperBound
  }
}

extension DocumentKind.Layout {
  /// About how many words stand on a page: A4, margins of 2.5 cm, the type of the layout.
  package var wordsPerPage: Int {
    switch self {
    case .hrc: 700
    case .numbered: 480
    case .plain, .letter: 520
    }
  }
}

extension String {
  /// How many words it has, as word processors count: stretches without blanks that hold a letter or a
  /// digit.
  package var wordCount: Int {
    split(whereSeparator: \.isWhitespace).count { word in
      word.contains { $0.isLetter || $0.isNumber }
    }
  }
}
