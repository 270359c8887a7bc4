import Conversation
import Knowledge
import Scorecards
import Terminal
import Workspace

/// The questions on a card, asked of somebody at a terminal or answered from a pipe, a line each.
///
/// Every answer is on disk before the next question appears.
struct GradingInterview {
  let desk: ScoreDesk
  let workspace: Workspace
  let card: Int

  /// Asks until all is answered or somebody stops: on one commitment, or on all that have no grade yet.
  @MainActor
  func hold(on only: Commitment?) throws -> ProgramStatus {
    let read = reader()
    let start = try series().card
    var round = only.map { GradingRound(of: $0.id) } ?? GradingRound(start, of: desk.commitments)
    guard round.place != nil else {
      desk.write(
        "All commitments are graded. 'rostrum score grade \(card) COMMITMENT' changes one; 'rostrum score "
          + "report \(card)' makes the report.")
      return .done
    }
    desk.write("/skip leaves a commitment out, /back goes back, /stop ends. All is saved at once.")
    let meanings = start.scheme.meanings.map { "- \($0.grade): \($0.meaning)" }
    desk.write("\nThe grades mean, as we suggest:\n" + meanings.joined(separator: "\n"))
    var told: ID<Commitment>?
    while let place = round.place {
      guard let commitment = desk.commitments.first(where: { $0.id == place.commitment }) else {
        round.skip()
        continue
      }
      let series = try series()
      if told != place.commitment {
        try GradingGuide(desk: desk, series: series).introduce(commitment)
        told = place.commitment
      }
      ask(place.question, commitment, series.card)
      guard let line = read("> ")?.asGradeText, line.lowercased() != "/stop" else { break }
      try take(line, at: place, commitment, series.card, &round)
      if only == nil { try workspace.note(position: round.place, ofScorecard: card) }
    }
    try end(isThrough: round.place == nil, on: only)
    return .done
  }

  /// Takes a line, and goes on, or says what is wrong with it and stays.
  private func take(
    _ line: String, at place: Scorecard.Place, _ commitment: Commitment, _ known: Scorecard,
    _ round: inout GradingRound
  ) throws {
    switch line.lowercased() {
    case "/skip": round.skip()
    case "/back":
      if !round.goBack() { desk.write("This is the first question.") }
    case let word where word.hasPrefix("/"):
      desk.write(
        "There is no '\(word)' here: /skip, /back and /stop. Text that begins with a slash can follow a "
          + "blank and a word.")
    case "": goOn(from: place, try series().card.grade(of: commitment.id).verdict, &round)
    default:
      do {
        goOn(from: place, try keep(line, for: place, in: known.scheme).verdict, &round)
      } catch GradeError.overtaken(let question) {
        desk.write("\(GradeError.overtaken(question))")
        round.startAgain()
      } catch let error as GradeError {
        desk.write("\(error)")
      }
    }
  }

  /// Goes on to the next question, or to the grade where another window has changed it so that the open
  /// question does not belong to it.
  private func goOn(
    from place: Scorecard.Place, _ verdict: Grade.Verdict?, _ round: inout GradingRound
  ) {
    guard !place.question.fits(verdict) else { return round.goOn(verdict) }
    desk.write(
      "The grade was changed in another window meanwhile, so it is asked for again. What you wrote is kept."
    )
    round.startAgain()
  }

  /// Saves an answer into the grade as it stands now, which another window may have changed since it was
  /// asked for, and returns it.
  private func keep(
    _ line: String, for place: Scorecard.Place, in scheme: GradeScheme
  ) throws -> Grade {
    let today = try desk.options.today(in: desk.world)
    return try workspace.change(
      gradeOf: place.commitment, inScorecard: card, at: desk.world.now()
    ) { grade in
      // A reason stands in the place of the grade; all else can stand beside any.
      guard place.question != .reason || place.question.fits(grade.verdict) else {
        throw GradeError.overtaken(place.question)
      }
      try grade.take(line, for: place.question, in: scheme, on: today)
    }
  }

  private func series() throws -> ScorecardSeries {
    try desk.series(card, in: workspace)
  }

  private func ask(_ question: GradeQuestion, _ commitment: Commitment, _ known: Scorecard) {
    let there = known.grade(of: commitment.id).text(of: question, in: known.scheme)
    if question == .recommendation, there.isEmpty, !commitment.asks.isEmpty {
      desk.write(
        "\nOften asked of governments:\n"
          + commitment.asks.map { "- " + $0 }.joined(separator: "\n"))
    }
    let leave =
      there.isEmpty
      ? question == .mark ? " Enter for later." : ""
      : "\n\nSo far: \(there)\n\nEnter keeps it, a hyphen empties it."
    desk.write("\n\(question.title). \(question.words(in: known.scheme))\(leave)")
  }

  private func end(isThrough: Bool, on only: Commitment?) throws {
    let done = try series().card.completeness(of: desk.commitments)
    desk.write("\nSaved: \(done).")
    desk.write(
      isThrough
        ? "'rostrum score show \(card)' shows the card, 'rostrum score report \(card)' makes the report."
        : "'rostrum score grade \(card)\(only.map { " \($0.id)" } ?? "")' goes on here.")
  }

  /// Returns what reads a line: the line editor at a terminal, else the input as it is.
  @MainActor
  private func reader() -> (String) -> String? {
    let world = desk.world
    guard world.inputIsTerminal, world.output.isTerminal else {
      return { _ in world.readInput() }
    }
    let editor = LineEditor(historyPath: nil) { word, isFirst in
      isFirst ? ["/back", "/skip", "/stop"].filter { $0.hasPrefix(word) } : []
    }
    return { prompt in
      MainActor.assumeIsolated {
        while true {
          switch editor.read(prompt: prompt, isKept: false) {
          case .line(let line): return line
          case .interrupted: world.output.writeLine()
          case .end:
            world.output.writeLine()
            return nil
          }
        }
      }
    }
  }
}
