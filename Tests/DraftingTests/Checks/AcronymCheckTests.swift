import Drafting
import Knowledge
import Testing

@Suite struct `Checks of acronyms` {
  static let head = """
    Deaths in custody

    Riverton Legal Aid (RLA), in special consultative status

    """

  static let cases = [
    CheckCase(
      "acronym-not-spelled-out", "The report of UNODC is clear.",
      finds: ["'United Nations Office on Drugs and Crime (UNODC)'"]),
    CheckCase(
      "acronym-not-spelled-out", "The CCPCJ met. The Crime Commission (CCPCJ) met again.",
      finds: ["only after its first use"]),
    CheckCase("acronym-not-spelled-out", "Three CSOs spoke.", finds: ["'CSO'"]),
    CheckCase("acronym-not-spelled-out", "The deaths doubled (WHO, 2023).", finds: ["'WHO'"]),
    CheckCase(
      "acronym-not-spelled-out",
      "The United Nations Office on Drugs and Crime (UNODC) met. UNODC reported."),
    CheckCase("acronym-not-spelled-out", "UNODC (United Nations Office on Drugs and Crime) met."),
    CheckCase("acronym-not-spelled-out", "The UN, HIV, NGOs and an NGO's work."),
    CheckCase("acronym-not-spelled-out", "MEDIA ADVISORY, 22 June\n\nRENN, Ada, of Riverton"),
    CheckCase(
      "acronym-not-spelled-out", "Chapter IV and XII of A/HRC/41/NGO/137 and E/CN.7/2020/1."),
    CheckCase("acronym-not-spelled-out", "It cost EUR 300 and 4,000 KES."),
    CheckCase(
      "acronym-not-spelled-out", "RIGHTS OF PRISONERS\n\nThey have some rights, as we said."),
    CheckCase(
      "acronym-not-spelled-out", head + "Last year RLA visited fourteen prisons in the north."),
    CheckCase("acronym-not-spelled-out", "The paper wrote “KPU must go” on Monday."),
    CheckCase(
      "acronym-used-once", "The Commission on Narcotic Drugs (CND) met.", finds: ["'CND'"]),
    CheckCase(
      "acronym-used-once", "The Vienna Committee (VNGOC) and the Board (INCB) met. INCB spoke.",
      finds: ["'VNGOC'"]),
    CheckCase("acronym-used-once", "The Commission on Narcotic Drugs (CND) met. The CND voted."),
    CheckCase("acronym-used-once", "The human immunodeficiency virus (HIV) is rare."),
    CheckCase("acronym-form", "The W.H.O. knows.", finds: ["'WHO'"]),
    CheckCase("acronym-form", "UNODC's report is out.", finds: ["UNODC's"]),
    CheckCase("acronym-form", "The report of the UNODC has come.", finds: ["'the UNODC'"]),
    CheckCase("acronym-form", "We thank the WHO.", finds: ["'the WHO'"]),
    CheckCase("acronym-form", "The UNODC World Drug Report and the WHO guidelines."),
    CheckCase("acronym-form", "A man who knows J. K. Otieno, e.g. from school."),
    CheckCase("acronym-form", "The woman, who has a child, and the CND in Vienna."),
    CheckCase(
      "string-of-acronyms", "We ask UNODC, WHO and UNAIDS to meet.", finds: ["UNODC, WHO, UNAIDS"],
      in: .speech),
    CheckCase(
      "string-of-acronyms", "The CND, the CCPCJ and the INCB met. So did we.",
      finds: ["3 acronyms"],
      in: .speech),
    CheckCase("string-of-acronyms", "UNODC met WHO. UNAIDS stayed away.", in: .speech),
    CheckCase("string-of-acronyms", "We ask UNODC, WHO and UNAIDS to meet."),
  ]

  @Test(arguments: cases)
  func `find what they should and nothing else`(_ example: CheckCase) {
    #expect(example.isRight, "\(example.findings.map(\.message))")
  }
}
