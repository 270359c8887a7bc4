package import Knowledge

/// What came before a question, where the question leans on it.
package struct Background: Sendable {
  /// What the turn before was about.
  package let units: [Unit]
  /// The entries that follow on what was said; a question that leans on it is likelier to mean one.
  package let near: Set<ID<Entry>>
  /// The entry that was said last; it is not likely to be asked for again.
  package let said: ID<Entry>?

  /// Creates a background; each part may be left out.
  package init(
    units: [Unit] = [], near: Set<ID<Entry>> = [], said: ID<Entry>? = nil
  ) {
    self.units = units
    self.near = near
    self.said = said
  }

  /// The background of a question that stands on its own.
  package static let none = Background()
}
