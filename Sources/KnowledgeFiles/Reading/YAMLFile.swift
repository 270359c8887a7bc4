import Yams

/// A value in a knowledge file, with the place where it stands.
///
/// Every scalar is text: what type it has is decided by the field it stands in, never by its looks,
/// so that `no` stays a word and `2027-03-08` is a date only where a date is wanted.
indirect enum FileValue {
  case text(String, FilePosition)
  case list([FileValue], FilePosition)
  case map([(key: String, position: FilePosition, value: FileValue)], FilePosition)

  var position: FilePosition {
    switch self {
    case .text(_, let position), .list(_, let position), .map(_, let position): position
    }
  }
}

/// Reads the text of a YAML file.
struct YAMLFile {
  let path: String
  private(set) var problems: [FileProblem] = []

  init(path: String) {
    self.path = path
  }

  /// Returns what a file holds, or nothing where it is empty or cannot be read as YAML.
  mutating func value(of text: String) -> FileValue? {
    do {
      return try Yams.compose(yaml: text).map { value(of: $0) }
    } catch let error as YamlError {
      report(error)
    } catch {
      report("yaml", "\(error)", at: FilePosition(path: path, line: 1, column: 1))
    }
    return nil
  }

  private mutating func value(of node: Node) -> FileValue {
    let mark = node.mark
    let position = FilePosition(path: path, line: mark?.line ?? 1, column: mark?.column ?? 1)
    if node.anchor != nil {
      report("anchor", "Anchors ('&name') are not used here. Write the value out.", at: position)
    }
    switch node {
    case .scalar(let scalar):
      return .text(scalar.string, position)
    case .sequence(let sequence):
      return .list(sequence.map { value(of: $0) }, position)
    case .mapping(let mapping):
      return .map(
        mapping.map { key, item in
          let place = value(of: key).position
          return (key.string ?? "", place, value(of: item))
        }, position)
    case .alias:
      report("anchor", "References ('*name') are not used here. Write the value out.", at: position)
      return .text("", position)
    }
  }

  private mutating func report(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      report(
        "yaml",
        "This is not valid YAML: \(problem). Text that holds ': ' or begins with one of "
          + "[ { \" ' * & needs double quotes around it.",
        at: FilePosition(path: path, line: mark.line, column: mark.column))
    case .duplicatedKeysInMapping(let keys, let context):
      report(
        "duplicate-key",
        "The key \(keys.map { "'\($0)'" }.joined(separator: ", ")) stands twice. Keep one of them.",
        at: FilePosition(path: path, line: context.mark.line, column: context.mark.column))
    default:
      report("yaml", "\(error)", at: FilePosition(path: path, line: 1, column: 1))
    }
  }

  private mutating func report(_ rule: String, _ message: String, at position: FilePosition) {
    problems.append(
      FileProblem(position: position, severity: .error, rule: rule, message: message))
  }
}
