import ArgumentParser
import Conversation
import Knowledge
import Scorecards
import Terminal
import Workspace

/// Grades commitments: one by one with questions, or one with options.
struct ScoreGradeCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade", abstract: "Grade the commitments of a card, question by question.",
    discussion: """
      Every answer is saved at once, and grading goes on where it stopped. Enter passes over a question, \
      /skip a commitment, /back goes to the question before, /stop ends. With options one commitment is graded \
      without questions; an empty value takes out what stands there.
      """)

  @Argument(help: "The number of the card; the one changed last where it is left out.")
  var card: String?

  @Argument(
    help: "A commitment, by number or name; all that have no grade yet where it is left out.")
  var commitment: String?

  @Option(help: "The grade: 1 to 5, or green, orange, red; none where none can be given.")
  var mark: String?

  @Option(help: "Why no grade can be given.")
  var reason: String?

  @Option(help: "What is true in the country.")
  var evidence: String?

  @Option(help: "Who says so.")
  var source: String?

  @Option(help: "When the source was published: a year, a month or a day.")
  var date: String?

  @Option(help: "What the government should do.")
  var recommendation: String?

  @Option(name: .customLong("good-practice"), help: "What goes well, here or elsewhere.")
  var practice: String?

  @OptionGroup var options: GlobalOptions

  private var answers: [(GradeQuestion, String)] {
    let given: [(GradeQuestion, String?)] = [
      (.mark, mark), (.reason, reason), (.evidence, evidence), (.source, source), (.date, date),
      (.recommendation, recommendation), (.practice, practice),
    ]
    return given.compactMap { question, text in text.map { (question, $0.asGradeText) } }
  }

  func validate() throws {
    if reason != nil, mark.map({ $0.lowercased() != "none" }) ?? false {
      throw ValidationError(
        "'--reason' says why there is no grade: leave '--mark' out, or say none.")
    }
  }

  @MainActor
  func run(in world: World) throws -> ProgramStatus {
    let desk = try ScoreDesk(options, in: world)
    let workspace = try desk.workspace()
    let (series, chosen) = try desk.target(card, commitment, of: "grade", in: workspace)
    guard answers.isEmpty else {
      guard let chosen else {
        throw ValidationError(
          "Which commitment? Name it behind the card: 'rostrum score grade \(series.card.id) 3 --mark "
            + "2'.")
      }
      return try keep(chosen, series.card, desk, workspace)
    }
    guard !options.withoutInput else {
      throw ValidationError(
        "Nobody can be asked here. Name a commitment and its grade: 'rostrum score grade "
          + "\(series.card.id) 3 --mark 2 --evidence ...'.")
    }
    let interview = GradingInterview(desk: desk, workspace: workspace, card: series.card.id)
    return try interview.hold(on: chosen)
  }

  private func keep(
    _ commitment: Commitment, _ card: Scorecard, _ desk: ScoreDesk, _ workspace: Workspace
  ) throws -> ProgramStatus {
    let today = try options.today(in: desk.world)
    let grade = try workspace.change(
      gradeOf: commitment.id, inScorecard: card.id, at: desk.world.now()
    ) { grade in
      for (question, text) in answers {
        try grade.take(text, for: question, in: card.scheme, on: today)
      }
    }
    let mark = grade.text(of: .mark, in: card.scheme)
    desk.write(
      "Saved: \(commitment.number). \(commitment.short), \(mark.isEmpty ? "no grade yet" : mark).")
    let series = try desk.series(card.id, in: workspace)
    for objection in series.objections(on: [commitment]) where objection.commitment != nil {
      desk.write("- " + (try desk.words(objection)))
    }
    return .done
  }
}

extension String {
  /// The text as it is kept in a grade: one line, without characters that give orders to a terminal.
  var asGradeText: String {
    documentText.split(whereSeparator: \.isNewline).joined(separator: " ")
      .split(separator: " ").joined(separator: " ")
  }
}
