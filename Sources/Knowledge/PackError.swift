/// What can be wrong with a compiled knowledge pack.
package enum PackError: Error, Equatable {
  case missing(path: String)
  case unreadable(path: String, reason: String)
  case otherVersion(path: String)
  case unwritable(path: String, reason: String)
}

extension PackError: CustomStringConvertible {
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
