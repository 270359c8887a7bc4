/// What can go wrong with another program.
package enum ProgramError: Error, Equatable {
  /// There is no program of this name.
  case missing(name: String)
  /// It could not be started, or not be talked to.
  case unusable(name: String, reason: String)
  /// It ended with another status than 0.
  case failed(name: String, status: Int32, firstLines: [String])
}

extension ProgramError: CustomStringConvertible {
  /// What happened and what to do about it, for the person who asked.
  package var description: String {
    switch self {
    case .missing(let name):
      Self.missing(name)
    case .unusable(let name, let reason):
      "The program '\(name)' cannot be used (\(reason)). Try it by itself: '\(name) --version'."
    case .failed(let name, let status, let lines):
      "The program '\(name)' ended with status \(status)"
        + (lines.isEmpty
          ? ", and did not say why." : ":\n" + lines.map { "  " + $0 }.joined(separator: "\n"))
    }
  }

  private static func missing(_ name: String) -> String {
    guard !name.isEmpty else { return "No program is named." }
    let what = "There is no program '\(name)' here."
    guard let packages = packages[name] else {
      return what + " Install it, or name another one."
    }
    return what + " Install it with 'apt-get install \(packages)'."
  }

  /// What to install, by program.
  ///
  /// Files are made by two programs together, so one line names both.
  private static let packages = [
    "pandoc": "pandoc weasyprint",
    "weasyprint": "pandoc weasyprint",
    "rsvg-convert": "librsvg2-bin",
    "nano": "nano",
    "vi": "vim-tiny",
    "less": "less",
  ]
}
