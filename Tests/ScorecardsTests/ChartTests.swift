import Foundation
import Knowledge
import Testing

@testable import Scorecards

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct `The chart of a card` {
  private let chart: ScoreChart

  init() {
    let before = Sample.card(
      2025, .five, Sample.grade("boats", 2), Sample.grade("data", 5))
    let card = Sample.card(
      2026, .five, Sample.grade("boats", 3), Sample.grade("data", 1),
      Grade("fees", verdict: .withheld(reason: "No figures.")))
    chart = ScoreChart(ScorecardSeries(card, among: [before]), on: Sample.commitments)
  }

  @Test func `is drawn as XML that holds every grade in text`() {
    let svg = SVGChart(chart).text
    let reader = Reader()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = reader
    #expect(parser.parse())
    #expect(
      reader.texts.isSuperset(of: [
        "Grades of Norway, 2026 (5 is best)", "1 Boats for all", "3", "up from 2 in 2025",
        "2025: 2", "2 Fair fees", "no grade", "3 Data & more", "1", "down from 5 in 2025",
        "2025: 5", "4 or 5: a good situation",
      ]))
  }

  @Test func `fits a wide screen`() {
    let lines = TextChart(chart).lines(columns: 80).map(\.text)
    #expect(
      lines == [
        "1 Boats for all  ████████████░░░░░░░░ 3 ▲ up from 2 in 2025",
        "2 Fair fees      no grade",
        "3 Data & more    ████░░░░░░░░░░░░░░░░ 1 ▼ down from 5 in 2025",
      ])
  }

  @Test func `fits a narrow one, and can do without blocks`() {
    let lines = TextChart(chart).lines(columns: 40).map(\.text)
    #expect(
      lines.prefix(3) == ["1 Boats for all", "  ██████░░░░ 3", "  ▲ up from 2 in 2025"])
    #expect(lines.allSatisfy { $0.count <= 40 })
    let plain = TextChart(chart).lines(columns: 80, withBars: false).map(\.text)
    #expect(plain[0] == "1 Boats for all  3 ▲ up from 2 in 2025")
  }

  @Test(arguments: [40, 72])
  func `fits where marks were given as lights`(columns: Int) {
    let before = Sample.card(2025, .five, Sample.grade("boats", 5, .light))
    let card = Sample.card(2026, .five, Sample.grade("boats", 3, .light))
    let chart = ScoreChart(ScorecardSeries(card, among: [before]), on: Sample.commitments)
    let lines = TextChart(chart).lines(columns: columns).map(\.text)
    #expect(lines.last?.hasSuffix("  ▼ down from 5 (from green) in 2025") == true)
    #expect(lines.allSatisfy { $0.count <= columns })
  }
}

/// Collects the texts of a drawing.
private final class Reader: NSObject, XMLParserDelegate {
  var texts: Set<String> = []
  private var text = ""

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    text = ""
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    text += characters
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    texts.insert(text)
    text = ""
  }
}
