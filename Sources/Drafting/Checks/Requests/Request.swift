import Knowledge

/// Something that is asked for in a document: a recommendation, in a list or a paragraph of its own.
struct Request {
  /// The passage it stands in.
  let passage: Passage
  /// Its words.
  let words: Range<Int>
  /// The words that lead over to it: the heading and "We call on Member States to:".
  let lead: [String]
  /// Whether its verb stands first, since the lead ends in "to".
  let followsTo: Bool

  /// Whether a passage is the one it stands in.
  func isSame(as other: Passage) -> Bool {
    passage.place == other.place && passage.part == other.part
      && passage.lines.first?.number == other.lines.first?.number
  }
}

extension CheckedDocument {
  /// Everything asked for in the parts whose heading says that they ask.
  var requests: [Request] {
    body.filter { Self.asks($0.part) || $0.role == .item && Self.asks($0.place) }
      .flatMap { Self.requests(of: $0, isSaid: kind.form == .speech || kind.form == .letter) }
  }

  private static func asks(_ heading: String) -> Bool {
    let words = heading.lowercased().split { !$0.isLetter }
    return words.contains { word in
      ["recommendation", "recommendations", "request", "requests", "ask", "asks", "demands"]
        .contains(word)
    }
  }

  private static func asks(_ place: AnswerPlace?) -> Bool {
    guard let section = place?.section.text else { return false }
    return ["recommend", "request", "asks"].contains { section.contains($0) }
  }

  /// What is said aloud is one request, however many paragraphs it has; else each paragraph is one.
  private static func requests(of passage: Passage, isSaid: Bool) -> [Request] {
    let heading = passage.part.lowercased().split { !$0.isLetter }.map(String.init)
    guard passage.role != .item else {
      return [
        Request(passage: passage, words: passage.words.indices, lead: heading, followsTo: false)
      ]
    }
    let marked = passage.lines.contains { $0.isListed }
    guard marked || !isSaid else {
      return [
        Request(passage: passage, words: passage.words.indices, lead: heading, followsTo: false)
      ]
    }
    var lead: [String] = []
    var followsTo = false
    return blocks(of: passage).compactMap { block in
      let isListed = passage.lines.first { $0.words.contains(block.lowerBound) }?.isListed
      let last = passage.words[block.upperBound - 1]
      if last.after.contains(":") || isListed != true && marked {
        lead = passage.words[block].map(\.lower)
        followsTo = last.lower == "to"
        return nil
      }
      return Request(
        passage: passage, words: block, lead: heading + lead, followsTo: followsTo)
    }
  }

  /// List items and paragraphs, each with the lines that run on from it.
  private static func blocks(of passage: Passage) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var isOpen = false
    for line in passage.lines {
      guard !line.words.isEmpty else {
        isOpen = false
        continue
      }
      if isOpen, !line.isListed, let last = blocks.popLast() {
        blocks.append(last.lowerBound..<line.words.upperBound)
      } else {
        blocks.append(line.words)
      }
      isOpen = !line.text.hasSuffix(":")
    }
    return blocks
  }
}

extension TextLine {
  /// Whether it begins as one of a list.
  var isListed: Bool { mark != nil }
}
