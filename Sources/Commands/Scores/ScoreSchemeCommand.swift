import ArgumentParser
import Scorecards
import Workspace

/// Changes how a card is graded.
struct ScoreSchemeCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "scheme", abstract: "Change a card from marks to lights, or back.",
    discussion: """
      1 and 2 are red, 3 is orange, 4 and 5 are green. Marks are kept as they were given: from five to light \
      and back loses nothing. A grade that was given as a light stays one: 1, 3 and 5 stand for it and say no more.
      """)

  @Argument(help: "The number of the card.")
  var card: Int

  @Argument(help: "five (1 to 5, 5 is best) or light (green, orange, red).")
  var scheme: String

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let desk = try ScoreDesk(options, in: world)
    let wanted = try ScoreDesk.scheme(scheme)
    let workspace = try desk.workspace()
    let card = try desk.series(card, in: workspace).card
    guard card.scheme != wanted else {
      desk.write("Scorecard \(card.id) is graded \(wanted.title) already.")
      return .done
    }
    try workspace.change(wanted, ofScorecard: card.id, at: world.now())
    desk.write("Scorecard \(card.id) is graded \(wanted.title) now. No grade was lost.")
    if try desk.series(card.id, in: workspace).card.hasMarksFromLights {
      desk.write(
        "Its lights show as 1, 3 and 5, with the light beside them: they say no more than a light. "
          + "'rostrum score grade \(card.id) COMMITMENT' grades one anew.")
    }
    return .done
  }
}
