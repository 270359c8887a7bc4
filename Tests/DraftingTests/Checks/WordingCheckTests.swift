import Drafting
import Knowledge
import Testing

@Suite struct `Checks of wording` {
  static let cases = [
    CheckCase("person-first", "Drug users need a doctor.", finds: ["'Drug users'"]),
    CheckCase("person-first", "Many addicts are turned away.", finds: ["people who use drugs"]),
    CheckCase("person-first", "Every drug-user’s home was searched.", finds: ["'drug-user’s'"]),
    CheckCase(
      "person-first", "An addict came. Addicts came. A drug user came.", finds: ["(3 times"]),
    CheckCase("person-first", "The fight against HIV/AIDS goes on.", finds: ["HIV/AIDS"]),
    CheckCase("person-first", "The law speaks of “drug users” in section 3."),
    CheckCase("person-first", "The National Institute on Drug Abuse published it."),
    CheckCase("person-first", "The Oslo Drug Users Union spoke."),
    CheckCase("person-first", "The International Day against Drug Abuse and Illicit Trafficking."),
    CheckCase("person-first", "The addiction service and the addictive substance."),
    CheckCase("person-first", "Those who deal in a drug, users say, are few."),
    CheckCase("shorthand", "The war on drugs has failed.", finds: ["punitive drug policies"]),
    CheckCase("shorthand", "We fund harm reduction.", finds: ["'harm reduction'"]),
    CheckCase("shorthand", "Harm Reduction International published a report."),
    CheckCase("shorthand", "They call it a ‘war on drugs’ in the press."),
    CheckCase("country-name", "Executions in Iran rose.", finds: ["Iran (Islamic Republic of)"]),
    CheckCase("country-name", "Tanzania and Turkey spoke.", finds: ["'Tanzania'", "'Turkey'"]),
    CheckCase("country-name", "Iran's courts. In Iran. Iran.", finds: ["(3 times"]),
    CheckCase("country-name", "Executions in Iran (Islamic Republic of) rose."),
    CheckCase("country-name", "The United Republic of Tanzania and North Macedonia spoke."),
    CheckCase("country-name", "Taiwan Province of China is listed."),
    CheckCase("country-name", "The Iranian press; a turkey for dinner; Penal Reform Turkey."),
    CheckCase("country-name", "South Sudan and Sudan are two States."),
    CheckCase("country-name", "The Islamic Republic of Iran spoke."),
    CheckCase(
      "spelling", "Our organisation runs a program.", finds: ["Write: organization.", "programme"]),
    CheckCase("spelling", "Two organisations organise it.", finds: ["(2 times"]),
    CheckCase("spelling", "The Public Health Organisation Trust and a programme."),
    CheckCase("spelling", "A programmer wrote it; it is disorganised."),
    CheckCase("season", "It closed in spring 2025.", finds: ["'spring'"]),
    CheckCase("season", "Since last summer it is closed.", finds: ["June to August"]),
    CheckCase("season", "New clinics spring up at the edge of the city."),
    CheckCase("season", "We teach at a summer school every year."),
    CheckCase("abuse", "The thugs came at night.", finds: ["'thugs'"]),
    CheckCase("abuse", "It is a puppet regime.", finds: ["'puppet regime'"]),
    CheckCase("abuse", "A paper called “thugs” on its front page.", finds: ["'thugs'"]),
    CheckCase("abuse", "The puppet theatre closed under this regime."),
    CheckCase("abuse", "Thuggery is not a word of ours."),
  ]

  @Test(arguments: cases)
  func `find what they should and nothing else`(_ example: CheckCase) {
    #expect(example.isRight, "\(example.findings.map(\.message))")
  }

  @Test func `refuse abuse and only look at shorthand`() throws {
    let findings = Setting().document("The war on drugs is led by thugs.").findings
    #expect(findings.map(\.weight) == [.refused, .look])
    #expect(findings.first?.rule.source == "words.page")
  }
}
