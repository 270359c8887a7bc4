import Knowledge
import Testing

@testable import Scorecards

@Suite struct `The report on a card` {
  private func text(_ card: Scorecard, _ earlier: Scorecard...) throws -> String {
    let source = Source(
      id: "rules", title: "Rules", publisher: "The League", url: nil, published: "2019")
    let report = ScorecardReport(
      ScorecardSeries(card, among: earlier), on: Sample.commitments, sources: ["rules": source],
      publisher: ["The Club"], day: try #require(Day("2026-11-20")))
    return MarkdownReport.readableText(report.blocks, chart: "CHART")
  }

  @Test func `says what was promised, what is true, what is asked, and where from`() throws {
    let card = Sample.card(
      2026, .five,
      Sample.grade(
        "boats", 3, evidence: "Half of them can row, e.g. at night. Others cannot",
        source: "Register", date: "2026-05", recommendation: "Buy boats"),
      Grade("data", verdict: .withheld(reason: "Nobody counts.")))
    let text = try text(card, Sample.card(2025, .five, Sample.grade("boats", 2)))
    #expect(
      text.hasPrefix(
        """
        # Drug policy commitments: scorecard of Norway, 2026

        Published by The Club. 20 November 2026. Graded from 1 to 5, 5 is best.

        ## Grades at a glance

        1 of 3 commitments are graded. Against the last earlier grade, 1 is better.

        CHART

        ## What we ask for

        - Boats for all: Buy boats

        ## Grade by grade

        | **Commitment** | **Grade** | **Change** | **Why, in a line** |
        |-------------------------|-----------|-------------------|---------------------------------------------|
        | 1\\. Boats for all | 3 | ▲ up from 2 in 2025 | Half of them can row, e.g. at night. |
        | 3\\. Data \\& more | no grade |  | Nobody counts. |

        ## Commitment by commitment

        ### 1\\. Boats for all, in full

        **Grade.** 3 of 5, up from 2 in 2025: partly met: the policy exists, the practice is uneven or thin.

        **What was promised.** In our words:

        - Something is promised. (Rules, para. 1; number not confirmed)

        The table we go by also names these, which we could not read: Rules, para. 9.

        **What is true.** Half of them can row, e.g. at night. Others cannot. (Source: Register, May 2026)

        **Recommendation.** Buy boats.

        ## Without a grade

        - 3\\. Data \\& more: Nobody counts.

        Not looked at this year: 2 fair fees.

        ## How we graded
        """), "\(text)")
    #expect(text.contains("- Register, May 2026.\n"))
    #expect(text.contains("- Rules. The League, 2019.\n"))
  }

  @Test func `calls no place unread that it tells of at another commitment`() throws {
    let read = CommitmentParagraph(
      document: "rules", place: "Rules, para. 9", says: "Nets are lent", certainty: .content,
      sources: ["page"])
    let nets = Commitment(
      id: "nets", number: 4, short: "Nets", title: "Nets, in full", about: "",
      paragraphs: [read], gather: [], look: [], asks: [])
    let day = try #require(Day("2026-11-20"))
    func text(_ grades: Grade...) -> String {
      let card = Scorecard(
        id: 1, country: "country-nor", countryName: "Norway", year: 2026, scheme: .five,
        grades: Dictionary(uniqueKeysWithValues: grades.map { ($0.commitment, $0) }))
      let report = ScorecardReport(
        ScorecardSeries(card, among: []), on: Sample.commitments + [nets], sources: [:],
        publisher: [], day: day)
      return MarkdownReport.readableText(report.blocks, chart: "")
    }
    let both = text(Sample.grade("boats", 3), Sample.grade("nets", 2))
    #expect(!both.contains("could not read"))
    #expect(both.contains("is on another commitment: Rules, para. 9 (4 nets)."))
    let one = text(Sample.grade("boats", 3))
    #expect(one.contains("Rules, para. 9 (4 nets, which has no grade here)."))
  }

  @Test func `takes nothing that was typed for markup`() throws {
    let card = Sample.card(
      2026, .five,
      Sample.grade(
        "boats", 3, evidence: "# 5 | *all* <b>50%</b> $x$ [a](b) ![c](d.svg)",
        source: "See https://club.example/a_b?c=1&d=2."))
    let text = try text(card)
    #expect(
      text.contains(
        "\\# 5 \\| \\*all\\* \\<b\\>50%\\</b\\> \\$x\\$ \\[a\\](b) !\\[c\\](d.svg)"))
    #expect(text.contains("See <https://club.example/a_b?c=1&d=2>."))
  }

  @Test func `keeps rows and lists whole, whatever evidence and sources begin with or hold`() throws
  {
    let card = Sample.card(
      2026, .five,
      Sample.grade(
        "boats", 3, evidence: "The U.S. Embassy counts them: https://club.example/?a=1|2. More.",
        source: "ii. Report"))
    let text = try text(card)
    #expect(
      text.contains(
        "| The U.S. Embassy counts them: <https://club.example/?a=1%7C2>. |\n"))
    #expect(text.contains("\n- ii\\. Report, 2026.\n"))
  }

  @Test func `says how lights and marks are compared`() throws {
    let text = try text(
      Sample.card(2026, .light, Sample.grade("boats", 4)),
      Sample.card(2025, .five, Sample.grade("boats", 2)))
    #expect(text.contains("**Grade.** green, up from red in 2025"))
    #expect(text.contains("they are compared as lights"))
  }

  @Test func `can be made of an empty card`() throws {
    #expect(try text(Sample.card(2026)).contains("No commitment is graded yet."))
  }
}
