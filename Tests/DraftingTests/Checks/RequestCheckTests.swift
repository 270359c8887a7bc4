import Drafting
import Knowledge
import Testing

@Suite struct `Checks of what is asked for` {
  static func asks(_ text: String) -> String {
    "This is what we saw in the north of the country.\n\nRecommendations\n\n" + text
  }

  static let filler = Array(repeating: "We saw ten clinics close there.", count: 20)
    .joined(separator: " ")

  static let cases = [
    CheckCase(
      "request-without-addressee", asks("- Amend the drug law soon."), finds: ["to whom"]),
    CheckCase(
      "request-without-addressee", asks("1. Fund the clinics.\n2. Member States should pay."),
      finds: ["to whom"]),
    CheckCase("request-without-addressee", asks("- The Government should amend the drug law.")),
    CheckCase("request-without-addressee", asks("- Kenya should amend the drug law.")),
    CheckCase(
      "request-without-addressee",
      asks("We call on Member States to:\n\n- amend the drug law;\n- fund the clinics for all.")),
    CheckCase(
      "request-without-addressee",
      "This is so.\n\nRecommendations to the Council\n\n- Amend the drug law soon."),
    CheckCase("request-without-addressee", "We saw that they amend the law. It is good."),
    CheckCase("request-without-addressee", asks("- Amend the drug law soon."), in: .review),
    CheckCase(
      "request-without-action", asks("- States should consider other ways."), finds: ["'consider'"]),
    CheckCase(
      "request-without-action", asks("- Promote awareness among States."), finds: ["'promote'"]),
    CheckCase(
      "request-without-action", asks("- More money for clinics from States."), finds: ["no verb"]),
    CheckCase("request-without-action", asks("- States should consider and adopt another law.")),
    CheckCase("request-without-action", asks("- Encourage States by publishing the figures.")),
    CheckCase("request-without-action", asks("We call on States to:\n\n- decarcerate women now.")),
    CheckCase("request-without-action", asks("- Every State to bring its law into line.")),
    CheckCase(
      "request-without-measure", asks("- States should amend the law."), finds: ["no date"]),
    CheckCase(
      "request-without-measure", asks("- States should amend it.\n- States should pay for it."),
      finds: ["None of the 2"]),
    CheckCase(
      "request-without-measure", asks("- States should amend it by 2028.\n- States pay all.")),
    CheckCase("request-without-measure", asks("- States should report at the next session.")),
    CheckCase(
      "late-request", filler + " We urge you to act.", finds: ["of 125 words"], in: .speech),
    CheckCase(
      "late-request", filler + " We call on States to act.", finds: ["of 126 words"], in: .speech),
    CheckCase("late-request", "We urge you to act. " + filler, in: .speech),
    CheckCase("late-request", filler + " We urge you to act."),
    CheckCase(
      "several-countries",
      "In Kenya and in Uganda. Kenya's law, Uganda's law. Kenya has, Uganda has.",
      finds: ["one submission for each"], in: .review),
    CheckCase(
      "several-countries", "In Peru. Peru has. Peru's law. In Chile. Chile has. Chile must act.",
      finds: ["Peru"], in: .review),
    CheckCase(
      "several-countries", "Kenya's law. In Kenya. Kenya has. Brazil and Norway asked (Brazil).",
      in: .review),
    CheckCase("several-countries", "In Kenya and in Uganda. Kenya's law, Uganda's law. In Uganda."),
  ]

  @Test(arguments: cases)
  func `find what they should and nothing else`(_ example: CheckCase) {
    #expect(example.isRight, "\(example.findings.map(\.message))")
  }
}
