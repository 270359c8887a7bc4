import Knowledge
import TestSupport
import Testing

@testable import Understanding

@Suite struct `The interpreter` {
  private func best(_ text: String) throws -> Interpretation {
    try Interpreter(Pack.compiled()).interpretation(of: text)
  }

  @Test(arguments: [
    ("how much do I pay the club", "club.fee"),
    ("yearly dues rowing club", "club.fee"),
    ("what day is the assembly", "club.assembly"),
    ("which building does the rowing club use", "club.room"),
    ("teams in the national league", "league.size"),
    ("will there be rain tomorrow", "outside.weather"),
  ])
  func `finds the entry in other words`(text: String, entry: String) throws {
    #expect(try best(text).ranked.first?.entry.text == entry)
  }

  @Test func `is sure of a phrasing that was written down`() throws {
    let interpretation = try best("annual dues of the Rowing Club")
    #expect(interpretation.ranked.first?.isExact == true)
    #expect(interpretation.band == .answer)
  }

  @Test func `scores a question lower for every word nobody knows`() throws {
    let plain = try #require(try best("club fee").ranked.first)
    let odd = try #require(try best("club zebra fee").ranked.first)
    let odder = try #require(try best("club zebra xylophone fee").ranked.first)
    #expect(plain.score > odd.score)
    #expect(odd.score > odder.score)
  }

  @Test func `takes the entry that is asked for with a word more often to be likelier`() throws {
    let ranked = try best("assembly").ranked
    let assembly = try #require(ranked.first { $0.entry == "club.assembly" })
    #expect(
      ranked.filter { $0.entry != assembly.entry }.allSatisfy {
        $0.likelihood < assembly.likelihood
      })
    #expect(ranked.allSatisfy { (0...1).contains($0.likelihood) })
  }

  @Test(arguments: [
    ("RC", true), ("what is the RC", true), ("the Rowing Club?", true), ("RC money", false),
    ("do we need the RC for that", false),
  ])
  func `takes a bare name to ask what it is`(text: String, isExplained: Bool) throws {
    var files = SmallKnowledge.files
    files["concepts/what.yaml"] = "- {id: what, kind: aspect, name: what, aliases: {en: [what is]}}"
    files["entries/what.yaml"] = """
      - id: club.history
        title: What the club was
        about: [club]
        asks: [what the club was, who founded it, first years, founders, old days]
        answer: It was a choir.
      - id: club.what
        title: What the club is
        about: [club]
        aspect: what
        asks: [explain this society, tell me about it, meaning, definition, introduction]
        answer: It rows.
      """
    let best = try Interpreter(Pack.compiled(files)).interpretation(of: text)
    #expect((best.ranked.first?.entry == "club.what" && best.band == .answer) == isExplained)
  }

  @Test func `is not sure of words nobody knows in a small folder without weights`() throws {
    var files = SmallKnowledge.files
    files["calibration.yaml"] = nil
    let interpreter = try Interpreter(Pack.compiled(files))
    #expect(try interpreter.interpretation(of: "the club membership fee").band == .answer)
    #expect(try interpreter.interpretation(of: "zebra fee of the xylophone").band != .answer)
  }

  @Test func `declines what shares no word with any entry`() throws {
    let interpretation = try best("zebra xylophone")
    #expect(interpretation.band == .decline)
    #expect(interpretation.ranked.isEmpty)
  }

  @Test func `gives up a fifth of the score and more for another body`() throws {
    let ranked = try best("National League membership dues").ranked
    let club = try #require(ranked.first { $0.entry == "club.fee" })
    #expect(club.agreement < 0.8)
  }

  @Test func `prefers what follows on what was said, to what leans on it`() throws {
    let interpreter = try Interpreter(Pack.compiled())
    let alone = try interpreter.interpretation(of: "when is it")
    let leaning = try interpreter.interpretation(
      of: "when is it", against: Background(near: ["club.assembly"], said: "club.fee"))
    let entry = ID<Entry>("club.assembly")
    let before = alone.ranked.first { $0.entry == entry }?.score ?? 0
    let after = leaning.ranked.first { $0.entry == entry }?.score ?? 0
    #expect(after > before)
  }

  @Test func `gives the same interpretation every time`() throws {
    let first = try best("when do members of the club vote")
    let second = try best("when do members of the club vote")
    #expect(first.confidence == second.confidence)
    #expect(first.ranked.map(\.entry) == second.ranked.map(\.entry))
  }

  @Test func `explains what it did`() throws {
    let pack = try Pack.compiled()
    let interpretation = try Interpreter(pack).interpretation(of: "membreship fee of the club")
    let lines = try interpretation.explanation(from: pack, calibration: .unfitted)
      .joined(separator: "\n")
    #expect(lines.contains("Read 'membreship' as 'membership'"))
    #expect(lines.contains("club.fee"))
    #expect(lines.contains("Confidence"))
  }
}

@Suite struct `The calibration` {
  private func features(_ score: Double) throws -> Features {
    let interpretation = try Interpreter(Pack.compiled()).interpretation(of: "club fee")
    let features = try #require(interpretation.features)
    return Features(values: [score] + features.values.dropFirst())
  }

  @Test func `learns that better scores are right more often`() throws {
    let good = try features(0.9)
    let bad = try features(0.1)
    let examples =
      Array(repeating: (good, true), count: 30) + Array(repeating: (bad, false), count: 30)
    let calibration = Calibration.fitted(to: examples.map { ($0.0, $0.1, 1) })
    #expect(calibration.confidence(good) > 0.5)
    #expect(calibration.confidence(bad) < 0.5)
  }

  @Test func `is written and read the same`() {
    let calibration = Calibration.unfitted
    #expect(Calibration(calibration.text) == calibration)
    #expect(Calibration("1 2 3") == nil)
    #expect(Calibration(["score": 1]) == nil)
  }
}
