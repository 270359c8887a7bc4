import Knowledge
import TestSupport
import Testing

@Suite struct `What an entry says` {
  @Test func `has its facts filled in and its sources gathered`() throws {
    let answer = try #require(try Pack.compiled().answer(for: "club.fee"))
    #expect(answer.short == "Adults pay 30 francs a year.")
    #expect(answer.full.contains("children 10 francs"))
    #expect(answer.sources.map(\.title) == ["About the club"])
    #expect(answer.asOf?.text == "2026-11-20")
    #expect(answer.caveats.isEmpty)
  }

  @Test func `says that a fact is old, with the note`() throws {
    let answer = try #require(try Pack.compiled().answer(for: "league.size"))
    #expect(
      answer.caveats == [
        "This rests on an older source (2019) and may have changed. A newer list was not found."
      ])
  }

  @Test func `says that no source was found`() throws {
    let answer = try #require(try Pack.compiled().answer(for: "club.room"))
    #expect(answer.caveats == ["No source was found for this: check before you rely on it."])
    #expect(answer.sources.isEmpty)
  }

  @Test func `is out of date from the day after it expires`() throws {
    let answer = try #require(try Pack.compiled().answer(for: "club.assembly"))
    #expect(answer.stale(on: try #require(Day("2026-03-08"))).isEmpty)
    #expect(
      answer.stale(on: try #require(Day("2026-03-09"))) == [
        "Out of date after 2026-03-08: The next assembly is on 8 March 2026."
      ])
  }

  @Test func `leads on to the entries that follow`() throws {
    let answer = try #require(try Pack.compiled().answer(for: "club.fee"))
    #expect(answer.next.map(\.entry) == ["club.assembly", "club.room"])
  }

  @Test func `is nothing where there is no such entry`() throws {
    #expect(try Pack.compiled().answer(for: "no.such.entry") == nil)
  }
}
