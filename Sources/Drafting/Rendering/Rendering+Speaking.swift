import Text

extension Rendering {
  /// Returns the document to be read aloud: one sentence a line, paragraphs far apart, and every half
  /// minute the time, at the end of the sentence that is nearest.
  ///
  /// Neither the lines above nor headings nor notes are read; they stand before and behind and do not
  /// count.
  package func speakingText(
    wordsPerMinute rate: Int = Length.standardWordsPerMinute
  ) -> String {
    let wordsPerMinute = Swift.max(1, rate)
    let paragraphs = spokenParagraphs
    let words = paragraphs.joined().reduce(0) { $0 + $1.wordCount }
    let marks = timeMarks(paragraphs.joined().map(\.wordCount), wordsPerMinute: wordsPerMinute)
    var number = -1
    let spoken = paragraphs.map { sentences in
      sentences.map { sentence in
        number += 1
        return marks[number].map { "\(sentence)  [\($0)]" } ?? sentence
      }.joined(separator: "\n")
    }
    let total =
      "[Total \(Self.clock(words, wordsPerMinute)): \(words) words at \(wordsPerMinute) a minute]"
    return ([aboveSpeech] + spoken + [total, belowSpeech]).filter { !$0.isEmpty }
      .joined(separator: "\n\n\n") + "\n"
  }

  private var aboveSpeech: String {
    ([delivery.uppercased(), page.title ?? ""] + page.head.map { $0.label + $0.text })
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var belowSpeech: String {
    page.notes.map { part in
      [part.heading, PlainBlocks.text(of: part.blocks)].compactMap { $0 }.joined(separator: "\n\n")
    }.joined(separator: "\n\n")
  }

  /// The sentences of each paragraph; items of lists are paragraphs, and headings begin one.
  private var spokenParagraphs: [[String]] {
    page.parts.flatMap { part in
      part.blocks.flatMap { block -> [[String]] in
        switch block.content {
        case .paragraph(let words): [Sentence.sentences(of: words)]
        case .bullets(let lines), .lines(let lines): lines.map { Sentence.sentences(of: $0) }
        }
      }
    }
  }

  /// Returns the times that stand behind sentences, by the number of the sentence.
  ///
  /// The last sentence has none: the total follows.
  private func timeMarks(_ words: [Int], wordsPerMinute: Int) -> [Int: String] {
    let ends = words.reduce(into: []) { $0.append(($0.last ?? 0) + $1) }.dropLast()
    let total = words.reduce(0, +)
    var marks: [Int: (halfMinutes: Int, distance: Double)] = [:]
    for halfMinutes in 1..<Swift.max(2, 2 * total / wordsPerMinute + 1) {
      let wanted = Double(halfMinutes * wordsPerMinute) / 2
      let nearest = ends.enumerated().min {
        abs(Double($0.element) - wanted) < abs(Double($1.element) - wanted)
      }
      guard let nearest else { continue }
      let distance = abs(Double(nearest.element) - wanted)
      if let other = marks[nearest.offset], other.distance <= distance { continue }
      marks[nearest.offset] = (halfMinutes, distance)
    }
    return marks.mapValues { "\($0.halfMinutes / 2):\($0.halfMinutes % 2 == 0 ? "00" : "30")" }
  }

  private static func clock(_ words: Int, _ wordsPerMinute: Int) -> String {
    let seconds = (words * 60 + wordsPerMinute / 2) / wordsPerMinute
    return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }
}
