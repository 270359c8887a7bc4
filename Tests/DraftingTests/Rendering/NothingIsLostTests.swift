import Drafting
import Knowledge
import Testing

@Suite struct `What was typed` {
  @Test(.enabled(if: Pandoc.isHere, "pandoc is not installed"), arguments: 1...24)
  func `is all there when pandoc has read the Markdown`(seed: Int) throws {
    var writer = RandomWriter(seed: seed)
    let (document, words) = writer.document()
    let text = try Pandoc.plainText(of: document.markdown)
    #expect(firstMissing(of: words, in: text) == nil)
  }

  @Test(arguments: 1...200)
  func `is all there in the plain text`(seed: Int) {
    var writer = RandomWriter(seed: seed)
    let (document, words) = writer.document()
    #expect(firstMissing(of: words, in: document.rendering.plainText) == nil)
  }

  @Test(arguments: 1...200)
  func `is all there in the text to be read aloud`(seed: Int) {
    var writer = RandomWriter(seed: seed)
    let (document, words) = writer.document()
    #expect(firstMissing(of: words, in: document.rendering.speakingText()) == nil)
  }

  /// Returns the first word that does not stand in the text behind those before it, with what was
  /// found of it last.
  private func firstMissing(of words: [String], in text: String) -> String? {
    var rest = text.split(whereSeparator: \.isWhitespace)[...]
    for word in words {
      guard let index = rest.firstIndex(where: { $0 == word }) else {
        return "'\(word)' before: \(rest.prefix(8).joined(separator: " "))"
      }
      rest = rest[(index + 1)...]
    }
    return nil
  }
}

/// Writes documents full of what markup languages use, the same for the same seed.
struct RandomWriter {
  private var random: Random

  init(seed: Int) {
    random = Random(state: UInt64(seed) &* 0xD134_2543_DE82_EF95)
  }

  /// Returns a document, and the words typed in it in the order they are printed; strokes of lists and
  /// numbers of notes may come out as others and are not among them.
  mutating func document() -> (WrittenDocument, [String]) {
    let layouts: [DocumentKind.Layout] = [.plain, .numbered, .hrc, .letter]
    let title = line()
    let head = line()
    let texts = (1...3).map { _ in text() }
    let notes = text(prefixes: ["", "1. ", "[2] "])
    let document = WrittenDocument(
      form: .report, layout: layouts[random.below(layouts.count)],
      parts: [
        .init("Title", .title, title), .init("Country", .head, head),
        .init("One", .section, texts[0]),
        .init("Two", .section, texts[1], texts[2], repeats: "item"),
        .init("Notes", .notes, notes),
      ])
    return (document, words(of: [title, head] + texts + [notes]))
  }

  private func words(of texts: [String]) -> [String] {
    texts.joined(separator: "\n").split(whereSeparator: \.isWhitespace).map(String.init)
      .filter { !["-", "•", "1.", "[2]"].contains($0) }
  }

  private mutating func text(
    prefixes: [String] = ["", "", "", "- ", "• ", "1) ", "(a) ", "> ", "# ", "    "]
  ) -> String {
    (1...(2 + random.below(5))).map { _ in
      let prefix = prefixes[random.below(prefixes.count)]
      return prefix + line() + (random.below(3) == 0 ? "\n" : "")
    }.joined(separator: "\n")
  }

  private mutating func line() -> String {
    (1...(1 + random.below(9))).map { _ in word() }.joined(separator: " ")
  }

  private mutating func word() -> String {
    let letters = Array(
      #"abcXYZ019éñßжあ*_#`~^$[](){}<>\|@&!"'+=:;,.?%/–—…“”-"#)
    let word = String((1...(1 + random.below(7))).map { _ in letters[random.below(letters.count)] })
    return ["-", "•", "1.", "[2]"].contains(word) ? "word" : word
  }
}

/// A small generator of numbers (SplitMix64): the same numbers from the same start everywhere.
private struct Random {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
