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

  /// Creates a name from a literal.
  package init(stringLiteral text: String) {
    self.text = text
  }

  /// Whether the left sorts before the right.
  ///
  /// No locale has a say in it, so that lists come out the same on every machine.
  package static func < (left: Self, right: Self) -> Bool {
    left.text < right.text
  }
}

extension ID: CustomStringConvertible {
  /// The name as it stands in the files.
  package var description: String { text }
}

extension ID: Codable, CodingKeyRepresentable {
  /// Reads a name written as plain text.
  package init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the name as plain text.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  /// The name as the key of an object.
  package var codingKey: any CodingKey { Key(stringValue: text) }

  /// Reads a name that is the key of an object.
  package init(codingKey: some CodingKey) {
    text = codingKey.stringValue
  }

  private struct Key: CodingKey {
    let stringValue: String
    let intValue: Int? = nil

    init(stringValue: String) {
      self.stringValue = stringValue
    }

    init?(intValue: Int) { nil }
  }
}
