/// A stretch of a document that is read as one: an answer, or what stands under a heading.
struct Passage: Sendable {
  /// What a passage is in the document.
  enum Role: Sendable {
    case title, head, body, item, notes
  }

  /// A word, or a part of one joined by a hyphen or a slash, as phrases are looked for in.
  struct Piece: Sendable {
    /// The piece, as it stands.
    let text: String
    /// The piece in lower case, without a possessive ending.
    let lower: String
    /// The word it belongs to.
    let word: Int
    /// Whether marks part it from the piece before, so that no phrase runs over.
    let isApart: Bool
  }

  /// What it is.
  let role: Role
  /// The heading over it.
  let part: String
  /// The answer it is; nothing in a text from outside.
  let place: AnswerPlace?
  /// Its lines.
  let lines: [TextLine]
  /// Its words, without the numbers of lists.
  let words: [Word]
  /// Its pieces.
  let pieces: [Piece]
  /// Its sentences, as ranges of words.
  let sentences: [Range<Int>]
  /// The stretches between quotation marks, as ranges of words.
  let quotations: [Range<Int>]

  /// Reads a passage.
  init(
    _ text: String, role: Role, part: String, place: AnswerPlace? = nil, firstLine: Int = 1
  ) {
    self.init(
      zip(firstLine..., Splitting.lines(of: text)).map { TextLine($1, number: $0) }, role: role,
      part: part, place: place)
  }

  /// Reads a passage that is parted into lines already.
  init(_ lines: [TextLine], role: Role, part: String, place: AnswerPlace? = nil) {
    self.role = role
    self.part = part
    self.place = place
    var lines = lines
    var words: [Word] = []
    for index in lines.indices {
      let start = words.count
      words += WordReader.words(in: lines[index].text, line: lines[index].number)
      lines[index].words = start..<words.count
    }
    quotations = Quotations.marked(in: &words, paragraphs: Self.paragraphs(of: lines))
    self.lines = lines
    self.words = words
    pieces = Self.pieces(of: words)
    sentences = SentenceReader.sentences(of: words, lines: lines)
  }

  /// Whether it is text to be read, not a line above it and not a note.
  var isText: Bool { role == .body || role == .item }

  /// Returns some words with a little of their sentence around them.
  func excerpt(_ range: Range<Int>, around: Int = 3) -> String {
    let start = sentence(of: range.lowerBound).map { sentences[$0].lowerBound } ?? 0
    let end = sentence(of: range.upperBound - 1).map { sentences[$0].upperBound } ?? words.count
    let first = max(start, range.lowerBound - around)
    let last = min(end, min(range.upperBound, range.lowerBound + 12) + around)
    guard first < last else { return "" }
    let text = words[first..<last].map(\.raw).joined(separator: " ")
    return (first > start ? "... " : "") + text + (last < end ? " ..." : "")
  }

  /// Returns some words as they stand.
  func phrase(_ range: Range<Int>) -> String {
    words[range].map(\.text).joined(separator: " ")
  }

  /// Returns the place of the sentence that holds a word.
  func sentence(of word: Int) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= word { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].contains(word) ? low : nil
  }

  /// Whether a word is the first of a sentence.
  func beginsSentence(_ word: Int) -> Bool {
    sentence(of: word).map { sentences[$0].lowerBound == word } ?? true
  }

  private static func paragraphs(of lines: [TextLine]) -> [Range<Int>] {
    lines.split(whereSeparator: \.isBlank).compactMap { block in
      guard let first = block.first, let last = block.last else { return nil }
      return first.words.lowerBound..<last.words.upperBound
    }
  }

  private static func pieces(of words: [Word]) -> [Piece] {
    var pieces: [Piece] = []
    pieces.reserveCapacity(words.count + words.count / 8)
    for (index, word) in words.enumerated() {
      let isApart = index == 0 || !words[index - 1].after.isEmpty || !word.before.isEmpty
      guard word.text.utf8.contains(where: { $0 == 0x2D || $0 == 0x2F }), !word.isAddress else {
        pieces.append(Piece(text: word.text, lower: word.stem, word: index, isApart: isApart))
        continue
      }
      var isFirst = true
      for part in word.text.split(whereSeparator: { $0 == "-" || $0 == "/" }) {
        let text = String(part)
        let stem = Word.stem(of: Word.folded(text))
        pieces.append(
          Piece(text: text, lower: stem, word: index, isApart: isFirst && isApart))
        isFirst = false
      }
    }
    return pieces
  }
}
