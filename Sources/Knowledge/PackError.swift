/// What can be wrong with a compiled knowledge pack.
package enum PackError: Error, Equatable {
  /// There is no file at the path.
  case missing(path: String)
  /// The file is damaged, or is no pack.
  case unreadable(path: String, reason: String)
  /// The tables are not those this program knows.
  case otherVersion(path: String)
  /// The file cannot be put where it was asked for.
  case unwritable(path: String, reason: String)
}

extension PackError: CustomStringConvertible {
  /// What happened and what to do about it, for the person who asked.
  package var description: String {
    switch self {
    case .missing(let path):
      "There is no knowledge pack at '\(path)'. Make one with "
        + "'rostrum knowledge build knowledge -o \(path)', or start with Scripts/run."
    case .unreadable(let path, let reason):
      "The knowledge pack at '\(path)' cannot be read (\(reason)). Make it anew with "
        + "'rostrum knowledge build knowledge -o \(path)'."
    case .unwritable(let path, let reason):
      "The knowledge pack '\(path)' cannot be written (\(reason)). Is the folder there, and yours?"
    case .otherVersion(let path):
      "The knowledge pack at '\(path)' was made by another version of Rostrum. Make it anew with "
        + "'rostrum knowledge build knowledge -o \(path)'."
    }
  }
}
