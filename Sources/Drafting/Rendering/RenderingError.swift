/// What can go wrong when a document is put into its form.
package enum RenderingError: Error, Equatable {
  /// A template cannot be read.
  case template(name: String, reason: String)
}

extension RenderingError: CustomStringConvertible {
  /// What happened and what to do about it, for the person who asked.
  package var description: String {
    switch self {
    case .template(let name, let reason):
      "The template '\(name)' cannot be read (\(reason)). Mend it in 'knowledge/drafting', and make "
        + "the pack anew."
    }
  }
}
