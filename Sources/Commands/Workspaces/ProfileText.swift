import Knowledge
import Terminal

/// A line of the profile, checked.
struct ProfileText {
  let text: String

  /// The statuses an NGO can have with ECOSOC (resolution 1996/31, part III), and none.
  private static let statuses = ["general", "special", "roster", "none"]

  /// Takes a text for a line of the profile.
  ///
  /// - Throws: ``ProfileError`` where it cannot stand there.
  init(_ text: String, for line: ProfileLine) throws(ProfileError) {
    let text = text.withoutControls
    guard line == .status, !text.isEmpty else {
      self.text = text
      return
    }
    guard Self.statuses.contains(text.lowercased()) else { throw .unknownStatus(text) }
    self.text = text.lowercased()
  }
}

/// Why a line of the profile cannot be kept.
enum ProfileError: Error, Equatable, CustomStringConvertible {
  case unknownLine(name: String, nearest: String?)
  case unknownStatus(String)

  var description: String {
    switch self {
    case .unknownLine(let name, let nearest):
      "The profile has no line '\(name)'." + (nearest.map { " Did you mean '\($0)'?" } ?? "")
        + " There are \(ProfileLine.allCases.map(\.rawValue).joined(separator: ", "))."
    case .unknownStatus(let text):
      "'\(text)' is no consultative status. It is general, special, roster or none."
    }
  }
}
