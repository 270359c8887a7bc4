package import Knowledge

/// A line of the profile, checked and in the words that rules compare.
package struct ProfileText: Equatable, Sendable {
  /// The text as it is kept.
  package let text: String

  /// Takes a text for a line of the profile: "Special consultative status" is `special`, "Vienna, New
  /// York" is `vienna, new-york`.
  ///
  /// - Throws: ``ProfileError`` where it cannot stand there.
  package init(_ text: String, for line: ProfileLine) throws(ProfileError) {
    self.text = text.isEmpty ? "" : try Self.checked(text, for: line)
  }

  private static func checked(
    _ text: String, for line: ProfileLine
  ) throws(ProfileError) -> String {
    switch line {
    case .status: try status(text)
    case .members: try names(in: text, among: networks, as: "network")
    case .languages: try names(in: text, among: languages, as: "language")
    case .travel: try names(in: text, among: cities, as: "UN city")
    case .email where !text.contains("@"): throw .noAddress(text)
    case .people where !text.contains(where: \.isNumber): throw .noNumber(text)
    default: text
    }
  }

  /// Returns the one status that is named; a text that denies one or names several is refused, since what
  /// is open to the NGO hangs on it.
  private static func status(_ text: String) throws(ProfileError) -> String {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    let named = ProfileLine.statuses.filter(words.contains)
    let isDenied = !denials.isDisjoint(with: words)
    if named.count == 1, !isDenied || named == ["none"] { return named[0] }
    if named.isEmpty, words.contains(where: { $0.hasPrefix("appl") || $0 == "pending" }) {
      return "applied"
    }
    if named.isEmpty, isDenied { return "none" }
    throw .unknownStatus(text)
  }

  /// Words that turn what stands beside them into its opposite.
  private static let denials: Set<String> = [
    "no", "not", "t", "without", "nothing", "never", "lost", "withdrawn", "had", "former", "ex",
  ]

  private typealias Names = [(name: String, spellings: [String])]

  private static let networks: Names = [
    ("vngoc", ["vngoc", "vienna ngo committee"]), ("nyngoc", ["nyngoc", "new york ngo committee"]),
    ("congo", ["congo"]), ("major-group", ["major-group", "major group", "mgos"]),
    ("idpc", ["idpc", "international drug policy consortium"]),
  ]
  private static let languages: Names = [
    ("en", ["en", "english"]), ("fr", ["fr", "french", "français"]),
    ("es", ["es", "spanish", "español"]), ("ar", ["ar", "arabic"]), ("ru", ["ru", "russian"]),
    ("zh", ["zh", "chinese"]), ("pt", ["pt", "portuguese"]), ("de", ["de", "german"]),
  ]
  private static let cities: Names = [
    ("vienna", ["vienna", "wien"]), ("geneva", ["geneva", "genève"]),
    ("new-york", ["new-york", "new york", "nyc"]),
  ]

  /// Returns the names that a text lists, apart by commas or "and"; "none" is none.
  private static func names(
    in text: String, among known: Names, as what: String
  ) throws(ProfileError) -> String {
    let parts = text.lowercased().replacing(" and ", with: ",").replacing(";", with: ",")
      .split(separator: ",").map { String($0).trimmedOfBlanks }.filter { !$0.isEmpty }
    if parts == ["none"] || parts == ["no"] { return "none" }
    var names: [String] = []
    for part in parts {
      let spelled = known.filter { $0.spellings.contains(part) }
      // Names may stand apart by blanks alone.
      let several = part.split(separator: " ").map(String.init)
      let each = several.compactMap { word in known.first { $0.spellings.contains(word) } }
      let found = spelled.isEmpty && each.count == several.count ? each : spelled
      guard !found.isEmpty else {
        throw .unknownName(part, what: what, known: known.map(\.name))
      }
      names += found.map(\.name)
    }
    guard !names.isEmpty else { throw .unknownName(text, what: what, known: known.map(\.name)) }
    return names.withoutRepeats.joined(separator: ", ")
  }
}

extension String {
  fileprivate var trimmedOfBlanks: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

/// Why a line of the profile cannot be kept.
package enum ProfileError: Error, Equatable, CustomStringConvertible {
  case unknownLine(name: String, nearest: String?)
  case unknownStatus(String)
  case unknownName(String, what: String, known: [String])
  case unknownCountry(String, near: [String])
  case noAddress(String)
  case noNumber(String)

  /// What happened, and what can be written.
  package var description: String {
    switch self {
    case .unknownLine(let name, let nearest):
      "The profile has no line '\(name)'." + (nearest.map { " Did you mean '\($0)'?" } ?? "")
        + " There are \(ProfileLine.allCases.map(\.rawValue).joined(separator: ", "))."
    case .unknownStatus(let text):
      "'\(text)' is no consultative status. It is general, special or roster; applied where it is not "
        + "granted yet, network where a network you belong to has it, else none."
    case .unknownName(let text, let what, let known):
      "I know no \(what) '\(text)'. Known are \(known.joined(separator: ", ")); or write none."
    case .unknownCountry(let text, let near):
      "I know no State called '\(text)'."
        + (near.isEmpty
          ? " Write its name in English, French or Spanish, or its ISO code, such as KEN."
          : " Did you mean \(near.joined(separator: " or "))?")
    case .noAddress(let text): "'\(text)' is no e-mail address. Write it as name@example.org."
    case .noNumber(let text): "'\(text)' is no number. Write how many people, such as 3."
    }
  }
}
