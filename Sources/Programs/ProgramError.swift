/// What can go wrong with another program.
package enum ProgramError: Error, Equatable {
  /// There are no programs of these names.
  case missing(names: [String])
  /// It could not be started, or not be talked to.
  case unusable(name: String, reason: String)
  /// It ended with another status than 0.
  case failed(name: String, status: Int32, firstLines: [String])
}

extension ProgramError: CustomStringConvertible {
  /// What happened and what to do about it, for the person who asked.
  package var description: String {
    switch self {
    case .missing(let names):
      Self.missing(names.filter { !$0.isEmpty })
    case .unusable(let name, let reason):
      "The program '\(name)' cannot be used (\(reason)). Try it by itself: '\(name) --version'."
    case .failed(let name, let status, let lines):
      "The program '\(name)' ended with status \(status)"
        + (lines.isEmpty
          ? ", and did not say why." : ":\n" + lines.map { "  " + $0 }.joined(separator: "\n"))
    }
  }

  private static func missing(_ names: [String]) -> String {
    guard let first = names.first else { return "No program is named." }
    let isOne = names.count == 1
    let what =
      isOne
      ? "There is no program '\(first)' here."
      : "These programs are not here: " + names.map { "'\($0)'" }.joined(separator: ", ") + "."
    let known = names.compactMap { packages[$0] }
    guard known.count == names.count else {
      return what + (isOne ? " Install it, or name another one." : " Install them.")
    }
    var wanted: [Substring] = []
    for package in known.flatMap({ $0.split(separator: " ") }) where !wanted.contains(package) {
      wanted.append(package)
    }
    return what + " Install \(isOne ? "it" : "them") with 'apt-get install "
      + wanted.joined(separator: " ") + "'."
  }

  /// What to install, by program.
  ///
  /// Files of drafts are made by two programs together, so one line names both.
  private static let packages = [
    "pandoc": "pandoc weasyprint",
    "weasyprint": "pandoc weasyprint",
    "rsvg-convert": "librsvg2-bin",
    "nano": "nano",
    "vi": "vim-tiny",
    "less": "less",
  ]
}
