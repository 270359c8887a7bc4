import Programs
import Testing

@Suite struct `What an error of a program says` {
  struct Case: CustomTestStringConvertible {
    let error: ProgramError
    let text: String

    init(_ error: ProgramError, _ text: String) {
      self.error = error
      self.text = text
    }

    var testDescription: String { text }
  }

  static let errors = [
    Case(
      .missing(names: ["pandoc"]),
      "There is no program 'pandoc' here. Install it with 'apt-get install pandoc weasyprint'."),
    Case(
      .missing(names: ["emacs"]),
      "There is no program 'emacs' here. Install it, or name another one."),
    Case(
      .missing(names: ["pandoc", "weasyprint", "rsvg-convert"]),
      "These programs are not here: 'pandoc', 'weasyprint', 'rsvg-convert'. Install them with "
        + "'apt-get install pandoc weasyprint librsvg2-bin'."),
    Case(
      .missing(names: ["pandoc", "emacs"]),
      "These programs are not here: 'pandoc', 'emacs'. Install them."),
    Case(.missing(names: [""]), "No program is named."),
    Case(
      .failed(name: "pandoc", status: 64, firstLines: ["Unknown option", "Try --help"]),
      "The program 'pandoc' ended with status 64:\n  Unknown option\n  Try --help"),
    Case(
      .failed(name: "pandoc", status: 1, firstLines: []),
      "The program 'pandoc' ended with status 1, and did not say why."),
    Case(
      .unusable(name: "pandoc", reason: "it cannot be run"),
      "The program 'pandoc' cannot be used (it cannot be run). Try it by itself: "
        + "'pandoc --version'."),
  ]

  @Test(arguments: errors)
  func `names the program and the next step`(_ example: Case) {
    #expect("\(example.error)" == example.text)
  }
}
