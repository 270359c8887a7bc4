package import Knowledge

/// The answers of a draft written in a YAML file: section ids, each with a text, or with a list where
/// the section has several answers or choices.
package struct AnswersFile: Sendable {
  /// The answers of one section.
  package struct Answers: Equatable, Sendable {
    /// The section.
    package let section: ID<DocumentSection>
    /// Its answers, in order; of a list of choices, one text with the ids, one a line.
    package let texts: [String]
  }

  /// Reads the answers to a document kind.
  ///
  /// - Throws: ``KnowledgeFileError`` with every mistake and where it is: unknown sections, choices that
  ///   are not in the list, too many answers.
  package static func answers(
    in path: String, for kind: DocumentKind, choosingFrom lists: [ID<ChoiceList>: ChoiceList]
  ) throws -> [Answers] {
    var yaml = YAMLFile(path: path)
    let value = yaml.value(of: try YAMLFile.text(of: path))
    var reading = Reading(kind: kind, lists: lists, problems: yaml.problems)
    let answers = reading.answers(value, path: path)
    guard reading.problems.isEmpty else {
      throw KnowledgeFileError(problems: reading.problems.sorted { $0.position < $1.position })
    }
    return answers
  }
}

extension AnswersFile {
  /// Returns a file of answers that ``answers(in:for:choosingFrom:)`` reads back, with the question of
  /// each part above it; parts without an answer stand empty.
  package static func text(
    _ answers: [ID<DocumentSection>: [String]], for kind: DocumentKind
  ) -> String {
    let parts = kind.sections.map { section -> String in
      let texts = answers[section.id] ?? []
      let note = section.isRequired ? "" : " (may be left out)"
      let question = "# \(section.heading): \(section.ask)\(note)\n"
      let isList = section.repeats != nil || section.choices != nil && section.mostChoices > 1
      guard isList, !texts.isEmpty else {
        return question + "\(section.id): \(quoted(texts.first ?? ""))\n"
      }
      let items =
        section.choices == nil
        ? texts : texts.flatMap { $0.split(separator: "\n").map(String.init) }
      return question + "\(section.id):\n" + items.map { "  - \(quoted($0))\n" }.joined()
    }
    return "# \(kind.title)\n" + parts.joined()
  }

  /// Returns a text as a YAML scalar in double quotes, which holds whatever was typed.
  private static func quoted(_ text: String) -> String {
    let marked = text.map { character -> String in
      switch character {
      case "\\": "\\\\"
      case "\"": "\\\""
      case "\n": "\\n"
      default: String(character)
      }
    }
    return "\"\(marked.joined())\""
  }
}

/// The reading of one file.
private struct Reading {
  let kind: DocumentKind
  let lists: [ID<ChoiceList>: ChoiceList]
  var problems: [FileProblem]

  mutating func answers(_ value: FileValue?, path: String) -> [AnswersFile.Answers] {
    guard case .map(let pairs, _) = value else {
      if problems.isEmpty {
        report(
          "form",
          "Answers are wanted here, such as 'title: Our title'. The parts of this document are "
            + "\(kind.sections.map(\.id.text).joined(separator: ", ")).",
          at: value?.position ?? FilePosition(path: path, line: 1, column: 1))
      }
      return []
    }
    return pairs.compactMap { key, position, value in
      guard let section = kind.section(ID(key)) else {
        report(
          "unknown-section",
          "'\(kind.id)' has no part '\(key)'."
            + didYouMean(key, among: kind.sections.map(\.id.text)), at: position)
        return nil
      }
      return AnswersFile.Answers(section: section.id, texts: texts(of: value, for: section))
    }
  }

  private mutating func texts(of value: FileValue, for section: DocumentSection) -> [String] {
    var texts: [(text: String, position: FilePosition)] = []
    switch value {
    case .text(let text, let position): texts = [(text.trimmed, position)]
    case .list(let items, _):
      for item in items {
        if case .text(let text, let position) = item {
          texts.append((text.trimmed, position))
        } else {
          report("form", "An answer of '\(section.id)' must be text.", at: item.position)
        }
      }
    case .map(_, let position):
      report("form", "The answer to '\(section.id)' must be text or a list of texts.", at: position)
    }
    if let list = section.choices.flatMap({ lists[$0] }) {
      return chosen(texts, from: list, for: section)
    }
    if section.repeats == nil, texts.count > 1 {
      report(
        "too-many",
        "'\(section.id)' has one answer, not \(texts.count). Write paragraphs as one text.",
        at: value.position)
    }
    if texts.count > DocumentSection.mostItems {
      report(
        "too-many",
        "'\(section.id)' has \(texts.count) answers; at most \(DocumentSection.mostItems) are "
          + "taken.", at: value.position)
    }
    return texts.map(\.text).filter { !$0.isEmpty }
  }

  private mutating func chosen(
    _ texts: [(text: String, position: FilePosition)], from list: ChoiceList,
    for section: DocumentSection
  ) -> [String] {
    let named = texts.flatMap { text, position in
      text.split(separator: ",").map { (String($0).trimmed, position) }
    }
    let ids = named.compactMap { name, position -> String? in
      if let choice = list.choice(meant: name) {
        return choice.id
      }
      report(
        "unknown-choice",
        "'\(name)' is not in the list of '\(section.id)'. Known are "
          + "\(list.choices.map(\.id).joined(separator: ", "))."
          + didYouMean(name, among: list.choices.map(\.id)), at: position)
      return nil
    }
    if ids.count > section.mostChoices, let position = texts.first?.position {
      report(
        "too-many",
        "Of '\(section.id)' at most \(section.mostChoices) can be chosen, not \(ids.count).",
        at: position)
    }
    return ids.isEmpty ? [] : [ids.joined(separator: "\n")]
  }

  private mutating func report(_ rule: String, _ message: String, at position: FilePosition) {
    problems.append(
      FileProblem(position: position, severity: .error, rule: rule, message: message))
  }
}
