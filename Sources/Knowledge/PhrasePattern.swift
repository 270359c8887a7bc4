/// A way to ask for something, in the mini language of the curators.
///
/// There are three constructs, and everything else is text:
///
///     how much does it cost (to join|to be a member of) [the] {vngoc}
///
/// `(a|b)` is one of several, `[a]` or `[a|b]` may be left out, `{concept}` stands for a concept by
/// its id.
package struct PhrasePattern: Equatable, Sendable {
  /// What is wrong with a pattern.
  package enum Mistake: Error, Equatable {
    /// The closing bracket that is lacking.
    case unclosed(String)
    /// A bracket or bar that cannot stand where it does.
    case unexpected(String)
    /// The pattern has no text.
    case empty
  }

  indirect enum Node: Equatable, Sendable {
    case text(String)
    case concept(ID<Concept>)
    case sequence([Node])
    case oneOf([Node])
  }

  let root: Node

  /// Reads a pattern.
  package init(_ text: String) throws(Mistake) {
    var parser = PatternParser(rest: text[...])
    root = try parser.choices(until: nil)
    if concepts.isEmpty, expansions(limit: 1, naming: { $0.text }).allSatisfy(\.isEmpty) {
      throw .empty
    }
  }

  /// The concepts it names.
  package var concepts: [ID<Concept>] {
    root.concepts
  }

  /// Returns the phrasings it stands for, each once, at most so many, with concepts by their names.
  package func expansions(limit: Int, naming name: (ID<Concept>) -> String) -> [String] {
    root.expansions(limit: limit, naming: name).map { phrasing in
      phrasing.split(separator: " ").joined(separator: " ")
    }.withoutRepeats
  }
}

extension PhrasePattern.Node {
  fileprivate var concepts: [ID<Concept>] {
    switch self {
    case .text: []
    case .concept(let id): [id]
    case .sequence(let nodes), .oneOf(let nodes): nodes.flatMap(\.concepts)
    }
  }

  fileprivate func expansions(limit: Int, naming name: (ID<Concept>) -> String) -> [String] {
    switch self {
    case .text(let text): return [text]
    case .concept(let id): return [name(id)]
    case .oneOf(let nodes):
      return Array(nodes.flatMap { $0.expansions(limit: limit, naming: name) }.prefix(limit))
    case .sequence(let nodes):
      return nodes.reduce([""]) { beginnings, node in
        let endings = node.expansions(limit: limit, naming: name)
        return Array(
          beginnings.flatMap { beginning in endings.map { beginning + $0 } }.prefix(limit))
      }
    }
  }
}

/// Reads the mini language from left to right.
private struct PatternParser {
  var rest: Substring

  /// Reads alternatives up to a closing bracket, or to the end where none is expected.
  mutating func choices(until close: Character?) throws(PhrasePattern.Mistake) -> PhrasePattern.Node
  {
    var choices: [PhrasePattern.Node] = []
    var sequence: [PhrasePattern.Node] = []
    var text = ""
    func flushed() -> [PhrasePattern.Node] {
      text.isEmpty ? sequence : sequence + [.text(text)]
    }
    while let next = rest.popFirst() {
      switch next {
      case close:
        choices.append(.sequence(flushed()))
        return choices.count == 1 ? choices[0] : .oneOf(choices)
      case "|" where close != nil:
        choices.append(.sequence(flushed()))
        sequence = []
        text = ""
      case "(", "[", "{":
        sequence = flushed()
        text = ""
        sequence.append(try group(opening: next))
      case ")", "]", "}", "|":
        throw .unexpected(String(next))
      default:
        text.append(next)
      }
    }
    guard close == nil else { throw .unclosed(String(close ?? " ")) }
    return .sequence(flushed())
  }

  private mutating func group(
    opening: Character
  ) throws(PhrasePattern.Mistake) -> PhrasePattern.Node {
    switch opening {
    case "(": return try choices(until: ")")
    case "[": return .oneOf([try choices(until: "]"), .text("")])
    default:
      guard let end = rest.firstIndex(of: "}") else { throw .unclosed("}") }
      defer { rest = rest[rest.index(after: end)...] }
      return .concept(ID(String(rest[..<end])))
    }
  }
}
