import Drafting
import Knowledge
import Testing

@Suite struct `Checks of documents that are cited` {
  static let long = "“" + Array(repeating: "word", count: 61).joined(separator: " ") + "”"
  static let short = "“" + Array(repeating: "word", count: 60).joined(separator: " ") + "”"

  static let cases = [
    CheckCase("symbol-form", "As a/hrc/56/52 says.", finds: ["'A/HRC/56/52'"]),
    CheckCase("symbol-form", "See A / HRC / 56 / 52.", finds: ["blanks"]),
    CheckCase("symbol-form", "See (A/HRC/ 56/52) again.", finds: ["'A/HRC/56/52'"]),
    CheckCase("symbol-form", "See E/CN7/2020/12.", finds: ["'E/CN.7/2020/12'"]),
    CheckCase("symbol-form", "See A//RES/70/1.", finds: ["two slashes"]),
    CheckCase(
      "symbol-form",
      "A/RES/S-30/1, A/HRC/56/52, E/CN.7/2020/12, CCPR/C/104/3, E/CN.7/2026/CRP.4 and "
        + "A/HRC/41/NGO/137; A/73/7/Add.1, CRC/C/GBR/CO/6-7 (A/HRC/WG.6/44/GTM/3)."),
    CheckCase("symbol-form", "He and/or she, s/he, 9/11, 24/7, a/c 12, km/h and HIV/AIDS."),
    CheckCase("symbol-form", "See https://docs.un.org/en/a/hrc/56/52 for the text."),
    CheckCase("symbol-form", "The CAT/CEDAW/CRC committees met."),
    CheckCase("cited-by-page", "It says so (A/HRC/56/52, p. 12).", finds: ["'p 12'"]),
    CheckCase("cited-by-page", "See page 4 of E/CN.7/2020/12.", finds: ["page 4"]),
    CheckCase("cited-by-page", "It says so (A/HRC/56/52, para. 12)."),
    CheckCase("cited-by-page", "See A/HRC/56/52. The book says more on page 4."),
    CheckCase("cited-by-page", "World Drug Report 2024, p. 30."),
    CheckCase("long-quotation", "It says: " + long, finds: ["61 words"]),
    CheckCase(
      "long-quotation", long.replacing("“", with: "«").replacing("”", with: "»"), finds: ["61"]),
    CheckCase("long-quotation", "It says: " + short),
    CheckCase("long-quotation", "A stray “ mark. " + long.filter { $0 != "“" && $0 != "”" }),
  ]

  @Test(arguments: cases)
  func `find what they should and nothing else`(_ example: CheckCase) {
    #expect(example.isRight, "\(example.findings.map(\.message))")
  }
}
