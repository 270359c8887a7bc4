import Terminal
import Testing

@Suite struct `Wrapped text` {
  @Test(arguments: [20, 40, 80])
  func `keeps to the width`(columns: Int) {
    let text = """
      The Commission on Narcotic Drugs meets in Vienna every year in March, for five days.

      - First item, which is long enough to need more than one line of text.
      - Second item.

      1. A number.
      """
    #expect(Wrapping.lines(of: text, columns: columns).allSatisfy { $0.columns <= columns })
  }

  @Test func `joins the lines of a paragraph and keeps paragraphs apart`() {
    #expect(
      Wrapping.lines(of: "one\ntwo\n\n\nthree", columns: 40) == ["one two", "", "three"])
  }

  @Test func `indents the lines of an item`() {
    #expect(
      Wrapping.lines(of: "- one two three four five six", columns: 20) == [
        "- one two three four", "  five six",
      ])
  }

  @Test func `leaves a word that is too long whole`() {
    let address = "https://www.unodc.org/unodc/en/commissions/index.html"
    #expect(Wrapping.lines(of: "See \(address) now", columns: 30) == ["See", address, "now"])
  }

  @Test func `counts columns and not bytes`() {
    #expect("Košir".columns == 5)
    #expect("日本".columns == 4)
    #expect(Wrapping.lines(of: "ééééé ééééé ééééé ééééé", columns: 23).count == 1)
  }
}

@Suite struct `A style` {
  @Test func `is left out where styles are off`() {
    #expect(Style.strong.applied(to: "text", on: false) == "text")
    #expect(Style.strong.applied(to: "text", on: true) == "\u{1B}[1mtext\u{1B}[0m")
  }
}
