import Drafting
import Knowledge
import Testing

@Suite struct `Checks of names and numbers of persons` {
  static let cases = [
    CheckCase("named-person", "Mr. John Otieno was beaten.", finds: ["'Mr John Otieno'"]),
    CheckCase("named-person", "A woman named Amina Diallo died.", finds: ["'Amina Diallo'"]),
    CheckCase("named-person", "The victim Pedro Ruiz was found.", finds: ["'Pedro Ruiz'"]),
    CheckCase("named-person", "In May Amina Diallo, 24, was arrested.", finds: ["'Amina Diallo'"]),
    CheckCase(
      "named-person", "Mr. President, we thank Ms. Mofokeng, Special Rapporteur on health."),
    CheckCase("named-person", "Mrs Me, Executive Director of the office, spoke."),
    CheckCase("named-person", "Dr. Achieng, the director of the hospital, agreed."),
    CheckCase("named-person", "The General Assembly (70 States) and the Nelson Mandela Rules."),
    CheckCase("named-person", "Under the Health Act, 19, and Human Rights Council, 24, it is so."),
    CheckCase("named-person", "Dear Ms Otieno, we ask for a meeting.", in: .letter),
    CheckCase("contact-details", "Call +41 22 345 67 89 today.", finds: ["41 22 345 67 89"]),
    CheckCase("contact-details", "Write to jane@example.org.", finds: ["jane@example.org"]),
    CheckCase("contact-details", "His passport no. A1234567 was taken.", finds: ["A1234567"]),
    CheckCase("contact-details", "Our tel. is 020 345 6789.", finds: ["020 345 6789"]),
    CheckCase("contact-details", "In 2025 +12 per cent, 1,200,345 people, A/HRC/56/52."),
    CheckCase("contact-details", "Contact: jane@example.org, +41 22 345 67 89"),
    CheckCase("contact-details", "An ID is needed. 40 people had no passport in 2025."),
    CheckCase("contact-details", "Call +41 22 345 67 89 today.", in: .letter),
  ]

  @Test(arguments: cases)
  func `find what they should and nothing else`(_ example: CheckCase) {
    #expect(example.isRight, "\(example.findings.map(\.message))")
  }
}
