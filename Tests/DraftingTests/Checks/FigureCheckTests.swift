import Drafting
import Knowledge
import Testing

@Suite struct `Checks of figures` {
  static let cases = [
    CheckCase("figure-without-source", "There 1,200 people died.", finds: ["'1,200 people'"]),
    CheckCase("figure-without-source", "Nearly 30 per cent came late.", finds: ["'30 per cent'"]),
    CheckCase("figure-without-source", "About 12% came late. So it is.", finds: ["'12%'"]),
    CheckCase("figure-without-source", "According to the survey 1,200 people died."),
    CheckCase("figure-without-source", "There 1,200 people died.[1]\n\nNotes\n\n[1] A book."),
    CheckCase("figure-without-source", "There 1,200 people died. UNODC told us so in 2025."),
    CheckCase("figure-without-source", "The 47 members met for 30 days, and 3 people spoke."),
    CheckCase(
      "figure-without-source", "So it is.\n\nRecommendations\n\n- States pay 10 per cent of it."),
    CheckCase(
      "figure-without-year", "According to the survey 1,200 people died.", finds: ["1,200 people"]),
    CheckCase("figure-without-year", "We counted 300 arrests in the city.", finds: ["300 arrests"]),
    CheckCase("figure-without-year", "According to the survey of 2025 1,200 people died."),
    CheckCase("figure-without-year", "We counted 300 arrests in 2024/25. Then we stopped."),
    CheckCase("mixed-currencies", "It cost €3,000 and USD 500.", finds: ["'€3,000' and 'USD 500'"]),
    CheckCase("mixed-currencies", "EUR 300, then 400 euros more.", finds: ["400 euros"]),
    CheckCase("mixed-currencies", "It cost EUR 3,000 and USD 500, or EUR 3 each."),
    CheckCase("mixed-currencies", "It cost €3,000 in 2024 and €400 in 2025; 500 people paid."),
  ]

  @Test(arguments: cases)
  func `find what they should and nothing else`(_ example: CheckCase) {
    #expect(example.isRight, "\(example.findings.map(\.message))")
  }
}
