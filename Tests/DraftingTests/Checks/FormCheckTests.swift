import Drafting
import Knowledge
import Testing

@Suite struct `Checks of form and of what is left over` {
  static let cases = [
    CheckCase("emphasis", "This is **very** bad.", finds: ["bold"], in: .council),
    CheckCase(
      "emphasis", "States MUST act. It is *really* so.", finds: ["capitals", "italics"],
      in: .council),
    CheckCase(
      "emphasis", "# A heading\n\nUNODC met; rule 4 * 3 is 12; file_name_one.", in: .council),
    CheckCase("emphasis", "WE MUST ACT NOW\n\nThat is what they told us there.", in: .council),
    CheckCase("emphasis", "States MUST act **now**."),
    CheckCase("un-letterhead", "United Nations\n\nStatement on prisons", finds: ["United Nations"]),
    CheckCase("un-letterhead", "[UN logo]\n\nStatement on prisons", finds: ["logo"]),
    CheckCase("un-letterhead", "United Nations bodies have said so.\n\nIt is well known."),
    CheckCase("un-letterhead", "Statement on the logo of our network\n\nThe United Nations met."),
    CheckCase("placeholder", "In [..] it happened to XXX people.", finds: ["XXX", "[..]"]),
    CheckCase(
      "placeholder", "In [name of the city] it is TBC.", finds: ["name of the city", "TBC"]),
    CheckCase("placeholder", "On ____ May. Lorem ipsum dolor.", finds: ["ipsum", "____"]),
    CheckCase("placeholder", "The text says “States [...] shall act [now]”."),
    CheckCase(
      "placeholder", "In Room XX.[1] See [the page](https://a.org).\n\n______\n\n[1] Note."),
    CheckCase("placeholder", "We do so [sic] with [our] friends."),
    CheckCase(
      "repeated-sentence", "Two clinics had to close in May. So. Two clinics had to close in May.",
      finds: ["before"]),
    CheckCase(
      "repeated-sentence",
      "A title\n\nA part\n\nTwo clinics had to close in May.\n\nOther\n\nTwo clinics had to close in May!",
      finds: ["'A part'"]),
    CheckCase("repeated-sentence", "Thank you, Chair. It is so. Thank you, Chair."),
    CheckCase(
      "repeated-sentence", "Two clinics had to close in May. Two clinics had to close in June."),
    CheckCase(
      "long-sentence", Array(repeating: "word", count: 36).joined(separator: " ") + ".",
      finds: ["36 words"], in: .speech),
    CheckCase(
      "long-sentence", "So. " + Array(repeating: "More", count: 40).joined(separator: " "),
      finds: ["40 words"], in: .speech),
    CheckCase(
      "long-sentence", "Dr. No, of " + Array(repeating: "word", count: 32).joined(separator: " "),
      in: .speech),
    CheckCase("long-sentence", Array(repeating: "word", count: 36).joined(separator: " ")),
  ]

  @Test(arguments: cases)
  func `find what they should and nothing else`(_ example: CheckCase) {
    #expect(example.isRight, "\(example.findings.map(\.message))")
  }
}
