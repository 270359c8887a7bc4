import KnowledgeFiles
import TestSupport
import Testing

@Suite struct `A mistake in a file that guides` {
  static let cases = [
    Mistake(
      name: "an unknown avenue of a step", file: "steps.csv", replacing: "race,train",
      with: "rac,train",
      report:
        "steps.csv:2:1: error: [unknown-avenue] No avenue is called 'rac'. Did you mean 'race'?"),
    Mistake(
      name: "a time nobody can read", file: "steps.csv", replacing: "6 weeks before",
      with: "six weeks before",
      report:
        "steps.csv:2:33: error: [value] 'six weeks before' is no time; write '6 weeks before', 'on "
        + "the day', '1 week after', 'at once', 'in 2 weeks' or 'when it comes'."),
    Mistake(
      name: "a day to count from that is not there", file: "steps.csv", replacing: "at once",
      with: "on the day",
      report:
        "steps.csv:5:32: error: [no-day] 'letter' has no day in the calendar to count from. Write "
        + "'at once' or 'in 2 weeks'."),
    Mistake(
      name: "a step that stands twice", file: "steps.csv", replacing: "race,enter",
      with: "race,train",
      report: "steps.csv:3:6: error: [duplicate-id] The id 'race train' stands at steps.csv:2 "
        + "already. Give one of them another."),
    Mistake(
      name: "an unknown line of the profile", file: "fits.yaml", replacing: "if: {status:",
      with: "if: {statis:",
      report: "fits.yaml:2:7: error: [unknown-line] The profile has no line 'statis'. Did you mean "
        + "'status'?"),
    Mistake(
      name: "a status nobody can have", file: "fits.yaml", replacing: "[special, general]",
      with: "[specail, general]",
      report:
        "fits.yaml:2:7: error: [unknown-value] The line 'status' never holds 'specail'. Did you mean "
        + "'special'?"),
    Mistake(
      name: "an unknown value of a fact", file: "fits.yaml", replacing: "#child",
      with: "#chid",
      report:
        "fits.yaml:3:8: error: [unknown-value] The fact 'club.fee' has no value 'chid'. Did you "
        + "mean 'child'?"),
    Mistake(
      name: "a review of no known kind", file: "avenues.csv", replacing: ",,,,upr,,",
      with: ",,,,uprr,,",
      report: "avenues.csv:4:39: error: [value] 'uprr' is not a state. Known are upr, upr-outcome, "
        + "treaty, vnr. Did you mean 'upr'?"),
  ]

  @Test(arguments: cases)
  func `is told with its place and what was probably meant`(_ example: Mistake) throws {
    let reports = try example.reports(in: SmallGuidance.files)
    #expect(reports.contains { $0.hasPrefix(example.report) }, "\(reports)")
  }
}
