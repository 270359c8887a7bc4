import ArgumentParser
import Drafting
import Knowledge
import Scorecards
import Terminal
import Workspace

/// Makes the report on a scorecard.
struct ScoreReportCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Make the report on a card, to be handed to the government.",
    discussion: """
      docx, odt and html are made with pandoc, pdf with pandoc and weasyprint, and the chart in docx with \
      rsvg-convert: 'apt-get install pandoc weasyprint librsvg2-bin'. md and txt need nothing else.
      """)

  @Argument(help: "The number of the card; the one changed last where it is left out.")
  var card: Int?

  @Option(help: "The format: docx, odt, pdf, html, md or txt.")
  var to: String?

  @Option(name: [.short, .long], help: ArgumentHelp("The file to make.", valueName: "file"))
  var output: String?

  @Flag(help: "Replace a file that is there already.")
  var replace = false

  @OptionGroup var options: GlobalOptions

  func run(in world: World) throws -> ProgramStatus {
    let desk = try ScoreDesk(options, in: world)
    let series = try desk.series(card)
    let format = try ExportFormat(named: to, orOf: output)
    let report = try report(on: series, desk)
    let file =
      try Exporter(pack: desk.pack, world: world).export(
        ScorecardFile(report: report, chart: ScoreChart(series, on: desk.commitments))
          .export(to: format), to: format,
        file: output ?? "scorecard-\(series.card.title.asFileName).\(format.rawValue)",
        replacing: replace)
    world.output.writeLine("Made \(file).")
    let objections = series.objections(on: desk.commitments).count
    if objections > 0 {
      let points = objections == 1 ? "1 point" : "\(objections) points"
      let warning =
        "\(points) in it \(objections == 1 ? "is" : "are") open to attack: 'rostrum score check "
        + "\(series.card.id)' names \(objections == 1 ? "it" : "them")."
      for line in Wrapping.lines(of: warning, columns: world.errors.columns()) {
        world.errors.writeLine(line)
      }
    }
    return .done
  }

  private func report(on series: ScorecardSeries, _ desk: ScoreDesk) throws -> ScorecardReport {
    let ids = [ScorecardReport.noteOfCommitments] + desk.commitments.flatMap(\.sources)
    let sources = try ids.withoutRepeats.compactMap { try desk.pack.source($0) }
    let profile = try desk.workspace().profile()
    return ScorecardReport(
      series, on: desk.commitments,
      sources: Dictionary(sources.map { ($0.id, $0) }) { first, _ in first },
      publisher: [ProfileLine.name, .email, .website].compactMap { profile[$0] },
      day: try options.today(in: desk.world))
  }
}
