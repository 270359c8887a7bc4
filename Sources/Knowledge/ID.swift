/// The name of one piece of knowledge, told apart by what it names.
///
/// An `ID<Fact>` cannot be passed where an `ID<Entry>` is wanted, though both are text in the files:
/// lower case, with dots and hyphens, such as `hrc.written.length`.
package struct ID<Subject>: Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
  /// The name as it stands in the files.
  package let text: String

  /// Creates a name from the text in a file or a pack.
  package init(_ text: String) {
    self.text = text
  }

  package init(stringLiteral text: String) {
    self.text = text
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.text < right.text
  }
}

extension ID: CustomStringConvertible {
  package var description: String { text }
}
