/// Text with places to fill in, written `{name}`.
package struct Template: Equatable, Sendable {
  /// A stretch of a template.
  package enum Piece: Equatable, Sendable {
    /// What is shown as it stands.
    case text(String)
    /// The name of a place to fill in, without its braces.
    case place(String)
  }

  /// The text and the places, in order.
  package let pieces: [Piece]

  /// Reads a template; a brace that is not closed is text.
  package init(_ text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      pieces.append(.place(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
  }

  /// The text as it was written.
  package var text: String {
    filled { _ in nil }
  }

  /// The names of the places, in order, repeated where they are.
  package var places: [String] {
    pieces.compactMap { piece in
      if case .place(let name) = piece { name } else { nil }
    }
  }

  /// The text outside the places, with a blank for each place.
  package var textOutsidePlaces: String {
    pieces.map { piece in
      if case .text(let text) = piece { text } else { " " }
    }.joined()
  }

  /// Returns the text with each place filled; a place without a value stays as it was written.
  package func filled(_ value: (String) -> String?) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .place(let name): value(name) ?? "{\(name)}"
      }
    }.joined()
  }
}

/// What a place in an entry's text stands for: a fact, or one value of a fact.
package struct FactReference: Hashable, Sendable {
  /// The fact meant.
  package let fact: ID<Fact>
  /// The name of the value, or nothing where the whole statement is meant.
  package let value: String?

  /// Reads `fact-id` or `fact-id#value`.
  package init(_ place: String) {
    let parts = place.split(separator: "#", maxSplits: 1)
    fact = ID(String(parts.first ?? ""))
    value = parts.count > 1 ? String(parts[1]) : nil
  }
}
