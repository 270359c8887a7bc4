import TestSupport
import Testing

@testable import Commands

@MainActor
@Suite struct `The command 'avenues'` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(SmallDocuments.files)
    try folder.write(
      """
      id,title,about,status,members,travel,online,weeks,effort,money,languages,reaches,partner,first,entry,due,kind,facts,note
      talk,Talk at the assembly,club,general special,,,yes,4,medium,none,,The members hear you.,A member can read it for you.,Write the talk.,club.assembly,,club-talk,club.assembly,
      letter,Letter to the board,club,,,,yes,1,small,none,,"The board answers, as a rule.",,Write to the board.,,,,club.fee,
      race,Race abroad,club,,,,yes,20,large,much,,Fame.,,Train.,,,,club.fee,Not confirmed.
      """, to: "avenues.csv")
  }

  @Test func `says what is open, and why, with the sources of the rules`() throws {
    let shown = run("avenues", "--status", "none", "--weeks", "6")
    #expect(
      shown.output == """
        For an NGO with: no consultative status; 6 weeks.

        OPEN TO YOU

        1. Letter to the board
           - Reaches: The board answers, as a rule.
           - Why: No consultative status is needed.
           - First: Write to the board.
           - Takes: begun 1 week before, small work; medium effect at best (our
             estimate).
           - Rules by: The Club, 2024-05.

        OPEN THROUGH A PARTNER

        2. Talk at the assembly
           - Reaches: The members hear you.
           - But: Consultative status is needed (general, special); you have none.
           - Partner: A member can read it for you.
           - First: Write the talk.
           - Takes: begun 4 weeks before, medium work; medium effect at best (our
             estimate).
           - Write it: /draft club-talk
           - Rules by: The Club, 2024-05.

        OPEN, IF

        3. Race abroad
           - Reaches: Fame.
           - But: By our estimate it takes about 20 weeks; you have 6. Share the work,
             or begin with a part.
           - First: Train.
           - Takes: begun 20 weeks before, large work; medium effect at best (our
             estimate).
           - Note: Not confirmed.
           - Rules by: The Club, 2024-05.

        """)
  }

  @Test func `goes by the profile, and lists what is not open where asked`() throws {
    #expect(run("avenues").output.contains("I know nothing of your NGO yet."))
    _ = run("profile", "set", "status", "special")
    let shown = run("avenues", "--all", "--no-money").output
    #expect(shown.contains("You have special status"))
    #expect(shown.contains("NOT OPEN\n\n3. Race abroad"))
  }

  @Test func `is written for programs`() throws {
    let lines = run("avenues", "--all", "--json", "--status", "none").output.split(
      separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].contains("\"id\":\"letter\"") && lines[0].contains("\"verdict\":\"open\""))
  }

  @Test func `is asked for in the conversation`() throws {
    let shown = run(input: ["/avenues no status, 6 weeks, no money"]).output
    #expect(shown.contains("For an NGO with: no consultative status; 6 weeks; no money."))
    #expect(shown.contains("OPEN THROUGH A PARTNER"))
  }

  @Test func `says what it could not use, and takes what the profile says already`() {
    #expect(run(input: ["/avenues asdf"]).output.contains("I could not use 'asdf'"))
    _ = run("profile", "set", "status", "none")
    #expect(!run(input: ["/avenues no status"]).output.contains("I could not use"))
    #expect(run("avenues", "--status", "").status == .usage)
  }

  @Test func `refuses a table that names what is not there`() throws {
    try folder.write(
      """
      id,title,about,reaches,first,facts,effort,status
      talk,Talk,clubb,Something.,Begin.,,huge,specal
      """, to: "avenues.csv")
    let checked = run("knowledge", "check", "FOLDER")
    #expect(checked.output.contains("avenues.csv:2:11: error: [unknown-concept]"))
    #expect(checked.output.contains("'huge' is not a effort. Known are small, medium, large."))
    #expect(checked.output.contains("No status is called 'specal'. Did you mean 'special'?"))
    #expect(checked.output.contains("[no-fact] 'talk' names no fact it rests on."))
  }

  private func run(_ arguments: String..., input: [String] = []) -> CommandRun {
    CommandRun(arguments, in: folder, input: input)
  }
}
