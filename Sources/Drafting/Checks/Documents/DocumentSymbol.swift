/// The symbol of a United Nations document, such as A/HRC/56/52.
struct DocumentSymbol {
  /// The symbol as it stands.
  let text: String
  private let parts: [Substring]

  /// Reads a symbol, right or wrong in its form; nothing for other words with slashes.
  ///
  /// A symbol begins with the letters of an organ, has three parts or more, and a figure.
  init?(_ text: String) {
    guard text.utf8.contains(0x2F), !text.contains("://") else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 3, Self.organs.contains(parts[0].uppercased()),
      parts[1...].contains(where: { $0.contains(where: \.isASCIIDigit) }),
      parts[1...].allSatisfy({ $0.count < 14 })
    else { return nil }
    self.text = text
    self.parts = parts
  }

  /// What is wrong with its form; nothing where it is right.
  var flaw: String? {
    if parts.contains(where: \.isEmpty) { return "it has two slashes, or one at the end" }
    if parts.contains(where: Self.isLowerCase) { return "its letters are capitals" }
    if parts.contains(where: Self.lacksStop) { return "a full stop is missing, as in CN.7" }
    return nil
  }

  /// The symbol in capitals, without doubled slashes.
  var mended: String {
    parts.filter { !$0.isEmpty }.map { part in
      let known = Self.changes.first { part.lowercased().hasPrefix($0.lowercased() + ".") }
      if let known { return known + part.dropFirst(known.count) }
      let capitals = part.uppercased()
      guard Self.lacksStop(Substring(capitals)) else { return capitals }
      let letters = capitals.prefix(while: \.isLetter)
      return letters + "." + capitals.dropFirst(letters.count)
    }.joined(separator: "/")
  }

  /// Corrigenda, addenda and the like are written with one capital.
  private static let changes = ["Add", "Corr", "Rev", "Amend"]

  private static func isLowerCase(_ part: Substring) -> Bool {
    guard part.contains(where: \.isLowercase) else { return false }
    return !changes.contains { part == $0 || part.hasPrefix($0 + ".") }
  }

  private static func lacksStop(_ part: Substring) -> Bool {
    for name in ["CN", "CRP", "WG", "CONF", "AC"] where part.uppercased().hasPrefix(name) {
      let rest = part.dropFirst(name.count)
      return !rest.isEmpty && rest.allSatisfy(\.isASCIIDigit)
    }
    return false
  }

  private static let organs: Set<String> = [
    "A", "S", "E", "ST", "T", "CRC", "CEDAW", "CCPR", "CAT", "CERD", "CRPD", "CED", "CMW", "HRI",
    "UNEP", "DP", "TD", "HRC", "ECE", "CTOC", "CAC",
  ]
}
